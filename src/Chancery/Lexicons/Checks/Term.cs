namespace Chancery.Lexicons.Checks;

/// <summary>A row of a file with the days on which it certainly holds, as far as its dates are known.</summary>
/// <param name="Row">The row.</param>
/// <param name="First">The first day on which it certainly holds; null when it has no beginning.</param>
/// <param name="Last">The last day on which it certainly holds; null when it has no end.</param>
internal sealed record Term(TsvRow Row, DateOnly? First, DateOnly? Last)
{
    /// <summary>The term between two dates; null where one of them is none.</summary>
    public static Term? Of(TsvRow row, string from, string to) =>
        TryDay(from, date => date.Latest, out var first) && TryDay(to, date => date.Earliest, out var last) ? new(row, first, last) : null;

    /// <summary>The days for which both certainly hold, both ends included; null when there may be none.</summary>
    public (DateOnly First, DateOnly Last)? Shared(Term other)
    {
        var first = Max(First ?? DateOnly.MinValue, other.First ?? DateOnly.MinValue);
        var last = Min(Last ?? DateOnly.MaxValue, other.Last ?? DateOnly.MaxValue);
        return first <= last && IsOrdered && other.IsOrdered ? (first, last) : null;
    }

    // "2004 to 2004" is certain of no single day.
    private bool IsOrdered => (First ?? DateOnly.MinValue) <= (Last ?? DateOnly.MaxValue);

    private static bool TryDay(string text, Func<EdtfDate, DateOnly?> day, out DateOnly? value)
    {
        value = null;
        if (text.Length == 0) return true;
        if (!EdtfDate.TryParse(text.TrimEnd('?'), out var date)) return false;
        value = day(date);
        return true;
    }

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;
}
