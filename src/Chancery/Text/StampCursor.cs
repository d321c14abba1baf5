using System.Globalization;

namespace Chancery.Text;

/// <summary>Walks over the few characters of a date; a copy is a place to come back to.</summary>
internal struct StampCursor(string text, int at, int end)
{
    private const int LongestWord = 12;

    /// <summary>Where it stands.</summary>
    public int At { readonly get; private set; } = at;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => At >= end;

    /// <summary>Reads a number of at most so many digits; null when there is none or it is longer.</summary>
    public int? Number(int mostDigits, out int digits)
    {
        var start = At;
        while (!AtEnd && At - start <= mostDigits && char.IsAsciiDigit(text[At])) At++;
        digits = At - start;
        if (digits == 0 || digits > mostDigits) return null;
        return int.Parse(text.AsSpan(start, digits), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads a year after a comma or a space; where none follows, it stays where it is.</summary>
    public int? Year(int earliest, int latest)
    {
        var start = At;
        Skip(",");
        Spaces();
        var year = At > start ? FourDigits() : null;
        if (year >= earliest && year <= latest) return year;
        At = start;
        return null;
    }

    // Behind the four digits of a year no fifth may stand, but for a time of day that is glued to it: "20243:45 PM".
    private int? FourDigits()
    {
        if (At + 4 > end || !int.TryParse(text.AsSpan(At, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        At += 4;
        if (AtEnd || !char.IsAsciiDigit(text[At])) return year;
        var next = this;
        return next.Number(2, out _) is not null && next.Is(':') ? year : null;
    }

    /// <summary>Reads letters.</summary>
    public string Word()
    {
        var start = At;
        while (!AtEnd && At - start <= LongestWord && char.IsLetter(text[At])) At++;
        return text[start..At];
    }

    /// <summary>Steps over one of the given characters.</summary>
    public bool OneOf(string marks, out char mark)
    {
        mark = AtEnd ? '\0' : text[At];
        return Is(mark) && marks.Contains(mark);
    }

    /// <summary>Steps over the given character.</summary>
    public bool Is(char mark)
    {
        if (AtEnd || text[At] != mark) return false;
        At++;
        return true;
    }

    /// <summary>Steps over the first of the given words that stands here, if any does.</summary>
    public void Skip(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, At, word, 0, word.Length) != 0 || At + word.Length > end) continue;
            At += word.Length;
            return;
        }
    }

    /// <summary>Steps over white space within the line.</summary>
    public void Spaces()
    {
        while (!AtEnd && text[At] is ' ' or '\u00A0' or '\t') At++;
    }
}
