using System.Globalization;
using Chancery.Language;

namespace Chancery.Time;

/// <summary>Splits words into atoms, so that what follows does not depend on where the tokeniser cuts.</summary>
internal sealed class AtomReader(TimeLexicon lexicon)
{
    /// <summary>The atoms of a sentence.</summary>
    public List<Atom> Read(Sentence sentence)
    {
        var atoms = new List<Atom>(sentence.Count + 8);
        for (var i = 0; i < sentence.Count; i++) Split(sentence[i].Form, i, atoms);
        return atoms;
    }

    /// <summary>The atoms of a plain string; all belong to word 0.</summary>
    public List<Atom> Read(ReadOnlySpan<char> text)
    {
        var atoms = new List<Atom>(16);
        foreach (var range in text.Split(' ')) Split(text[range].Trim(), 0, atoms);
        return atoms;
    }

    private void Split(ReadOnlySpan<char> form, int token, List<Atom> atoms)
    {
        if (form.IsEmpty) return;
        if (Whole(form, token) is { } whole)
        {
            atoms.Add(whole);
            return;
        }

        for (var at = 0; at < form.Length;) at += Next(form[at..], token, atoms);
    }

    /// <summary>A word that is in the lexicon as it stands, or that holds letters only.</summary>
    private Atom? Whole(ReadOnlySpan<char> form, int token)
    {
        if (char.IsAsciiDigit(form[0])) return null;
        var word = lexicon.Find(form);
        if (word is null && (LettersAt(form) < form.Length || form.Length == 1)) return null;
        return new(token, AtomKind.Word, word, 0, 0, char.IsUpper(form[0]));
    }

    private int Next(ReadOnlySpan<char> rest, int token, List<Atom> atoms)
    {
        if (char.IsAsciiDigit(rest[0])) return Figures(rest, token, atoms);
        var letters = LettersAt(rest);
        if (letters > 0) return Letters(rest, letters, token, atoms);
        var mark = lexicon.Find(Dash.Plain(rest[..1]));
        atoms.Add(new(token, AtomKind.Mark, mark, 0, 0, false));
        return 1;
    }

    private int Letters(ReadOnlySpan<char> rest, int length, int token, List<Atom> atoms)
    {
        // "US$43.2": the letters belong to the sign.
        var withMark = length < rest.Length && !char.IsAsciiDigit(rest[length]) ? lexicon.Find(rest[..(length + 1)]) : null;
        if (withMark is not null) length++;
        var word = withMark ?? lexicon.Find(rest[..length]);
        atoms.Add(new(token, AtomKind.Word, word, 0, 0, char.IsUpper(rest[0])));
        var abbreviated = word is { Readings.Count: > 0 } && withMark is null && length < rest.Length && rest[length] == '.';
        return abbreviated ? length + 1 : length;
    }

    private static int Figures(ReadOnlySpan<char> rest, int token, List<Atom> atoms)
    {
        if (DateNumeral.TryRead(rest, out var date, out var length))
        {
            atoms.Add(new(token, AtomKind.Numeral, null, date, 0, false));
            return length;
        }

        length = FigureLength(rest);
        var figure = rest[..length];
        var number = NumberIn(figure);
        var suffix = rest[length..(length + LettersAt(rest[length..]))];
        var digits = figure.ContainsAnyExceptInRange('0', '9') ? 0 : length;
        var kind = KindOf(suffix, digits);
        if (kind == AtomKind.Decade && digits == 2) number += 1900;
        atoms.Add(new(token, kind, null, number, digits, false));
        return kind == AtomKind.Figure ? length : length + suffix.Length;
    }

    private static AtomKind KindOf(ReadOnlySpan<char> suffix, int digits) => suffix switch
    {
        "st" or "nd" or "rd" or "th" when digits > 0 => AtomKind.Ordinal,
        "s" when digits is 2 or 4 => AtomKind.Decade,
        _ => AtomKind.Figure,
    };

    /// <summary>Digits, with points and commas between digits.</summary>
    private static int FigureLength(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length)
        {
            if (char.IsAsciiDigit(rest[length])) length++;
            else if (rest[length] is '.' or ',' && length + 1 < rest.Length && char.IsAsciiDigit(rest[length + 1])) length += 2;
            else break;
        }

        return length;
    }

    /// <summary>Commas part thousands; a single comma before other than three digits is a decimal comma.</summary>
    private static decimal NumberIn(ReadOnlySpan<char> figure)
    {
        var comma = figure.LastIndexOf(',');
        if (comma >= 0 && figure.IndexOf(',') == comma && figure.Length - comma != 4 && !figure.Contains('.'))
        {
            return Parse($"{figure[..comma]}.{figure[(comma + 1)..]}");
        }

        return Parse(figure);
    }

    private static decimal Parse(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static int LettersAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return length;
    }
}
