using System.Buffers;

namespace Chancery.Language.Morphology;

/// <summary>Sorts of forms that <c>features.tsv</c> speaks of: how a number is written.</summary>
internal static class FormSort
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    /// <summary>The sort as the file names it; null when the form is of none.</summary>
    internal static string? Of(string form)
    {
        if (form.Length > 1 && !form.AsSpan().ContainsAnyExcept(RomanDigits)) return "<roman>";
        if (!form.AsSpan().ContainsAnyInRange('0', '9')) return null;
        if (char.IsAsciiDigit(form[0]) && char.IsAsciiLetter(form[^1])) return "<ordinal>";
        return IsFraction(form) ? "<fraction>" : "<digits>";
    }

    /// <summary>2.5; not a date (1/2/2012), a telephone number or a time.</summary>
    private static bool IsFraction(string form)
    {
        var stop = form.IndexOf('.');
        return stop >= 0 && !form.AsSpan(0, stop).ContainsAnyExceptInRange('0', '9') && !form.AsSpan(stop + 1).ContainsAnyExceptInRange('0', '9');
    }
}
