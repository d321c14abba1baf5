using System.Globalization;
using System.Runtime.InteropServices;
using Chancery.Language;

namespace Chancery.Time;

/// <summary>Splits words into atoms, so that what follows does not depend on where the tokeniser cuts.</summary>
internal sealed class AtomReader(TimeLexicon lexicon)
{
    /// <summary>The atoms of a sentence.</summary>
    public List<Atom> Read(Sentence sentence)
    {
        var atoms = new List<Atom>(sentence.Count + 8);
        for (var i = 0; i < sentence.Count; i++)
        {
            ref readonly var word = ref sentence[i];
            // A word that was put in has no extent, and no word of the text is written together with it.
            var joined = i > 0 && sentence[i - 1].Span.End == word.Span.Start && (sentence[i - 1].Span.Length > 0 || word.Span.Length == 0);
            var taken = joined && JoinSign(sentence[i - 1].Form, word.Form, atoms) ? 1 : 0;
            Add(word.Form.AsSpan(taken), i, joined, atoms);
        }

        return atoms;
    }

    /// <summary>The atoms of a plain string; all belong to word 0.</summary>
    public List<Atom> Read(ReadOnlySpan<char> text)
    {
        var atoms = new List<Atom>(16);
        foreach (var range in text.Split(' ')) Add(text[range].Trim(), 0, joined: false, atoms);
        return atoms;
    }

    /// <summary>"HK" and "$" in two words are one sign.</summary>
    private bool JoinSign(string letters, string next, List<Atom> atoms)
    {
        if (char.GetUnicodeCategory(next[0]) != UnicodeCategory.CurrencySymbol || lexicon.Find(letters + next[0]) is not { } sign) return false;
        atoms[^1] = atoms[^1] with { Word = sign };
        return true;
    }

    private void Add(ReadOnlySpan<char> form, int token, bool joined, List<Atom> atoms)
    {
        var first = atoms.Count;
        if (form.IsEmpty) return;
        if (Whole(form) is { } whole) atoms.Add(whole);
        else for (var at = 0; at < form.Length;) at += Next(form[at..], atoms);
        var added = CollectionsMarshal.AsSpan(atoms)[first..];
        for (var i = 0; i < added.Length; i++) added[i] = added[i] with { Token = token, Joined = joined || i > 0 };
    }

    /// <summary>A word that is in the lexicon as it stands, or that holds letters only.</summary>
    private Atom? Whole(ReadOnlySpan<char> form)
    {
        if (char.IsAsciiDigit(form[0])) return null;
        var word = lexicon.Find(form);
        if (word is null && (form.Length == 1 || LettersAt(form) < form.Length)) return null;
        return new(0, char.IsLetter(form[0]) ? AtomKind.Word : AtomKind.Mark, word, Capital: char.IsUpper(form[0]));
    }

    /// <summary>Adds the atom at the start of <paramref name="rest"/>; returns its length.</summary>
    private int Next(ReadOnlySpan<char> rest, List<Atom> atoms)
    {
        if (char.IsAsciiDigit(rest[0])) return Figures(rest, atoms);
        var letters = LettersAt(rest);
        if (letters > 0) return Letters(rest, letters, atoms);
        atoms.Add(new(0, rest[0] == ':' ? AtomKind.Colon : AtomKind.Mark, lexicon.Find(Dash.Plain(rest[..1]))));
        return 1;
    }

    private int Letters(ReadOnlySpan<char> rest, int length, List<Atom> atoms)
    {
        // "US$43.2": the letters belong to the sign.
        var withSign = length < rest.Length && !char.IsAsciiDigit(rest[length]) ? lexicon.Find(rest[..(length + 1)]) : null;
        if (withSign is not null) length++;
        var word = withSign ?? lexicon.Find(rest[..length]);
        atoms.Add(new(0, AtomKind.Word, word, Capital: char.IsUpper(rest[0])));
        var abbreviated = word is { Readings.Count: > 0 } && withSign is null && length < rest.Length && rest[length] == '.';
        return abbreviated ? length + 1 : length;
    }

    private static int Figures(ReadOnlySpan<char> rest, List<Atom> atoms)
    {
        if (DateNumeral.TryRead(rest, out var date, out var length))
        {
            atoms.Add(new(0, AtomKind.Numeral, null, date));
            return length;
        }

        length = FigureLength(rest);
        var figure = rest[..length];
        var number = NumberIn(figure);
        var suffix = rest[length..(length + LettersAt(rest[length..]))];
        var digits = figure.ContainsAnyExceptInRange('0', '9') ? 0 : length;
        var kind = KindOf(suffix, digits);
        if (kind == AtomKind.Decade && digits == 2) number += 1900;
        atoms.Add(new(0, kind, null, number, digits));
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
