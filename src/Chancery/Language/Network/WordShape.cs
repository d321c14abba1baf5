namespace Chancery.Language.Network;

/// <summary>What a word looks like, whatever its letters: <c>Xx</c>, <c>XX</c>, <c>d,dd</c>.</summary>
internal static class WordShape
{
    private const int LongestRun = 2;

    /// <summary>Writes the shape, runs of the same class cut short; returns its length.</summary>
    internal static int Write(ReadOnlySpan<char> form, Span<char> target)
    {
        var length = 0;
        var run = 0;
        foreach (var c in form)
        {
            if (length == target.Length) break;
            var kind = KindOf(c);
            run = length > 0 && target[length - 1] == kind ? run + 1 : 1;
            if (run <= LongestRun) target[length++] = kind;
        }

        return length;
    }

    /// <summary>How the word is capitalised.</summary>
    internal static Capitals CapitalsOf(ReadOnlySpan<char> form)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in form)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper + lower == 0) return Capitals.NoLetters;
        if (upper == 0) return Capitals.Lower;
        if (lower == 0) return upper == 1 ? Capitals.OneLetter : Capitals.Upper;
        return upper == 1 && char.IsUpper(form[0]) ? Capitals.Title : Capitals.Mixed;
    }

    /// <summary>Whether most of a sentence's longer words begin with a capital: then capitals say little.</summary>
    internal static bool IsTitled(ReadOnlySpan<string> forms)
    {
        var counts = default(TitleCounts);
        foreach (var form in forms) counts.Add(OpeningOf(form));
        return counts.IsTitled;
    }

    /// <summary>What a word says of whether its sentence is a title.</summary>
    internal static WordOpening OpeningOf(ReadOnlySpan<char> form)
    {
        if (form.Length < 4 || !char.IsLetter(form[0])) return WordOpening.SaysNothing;
        return char.IsUpper(form[0]) ? WordOpening.Capital : WordOpening.Small;
    }

    private static char KindOf(char c) =>
        char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : WordFeatures.Plain(c);
}
