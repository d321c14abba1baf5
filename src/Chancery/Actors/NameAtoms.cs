using System.Globalization;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>Cuts words and names into atoms and numbers the folded atoms.</summary>
internal sealed class NameAtoms
{
    private const int MaxLength = 64;

    private readonly Dictionary<string, int> ids = new(32_768);

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameAtoms() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The id of a folded atom; -1 when no name has it.</summary>
    public int IdOf(ReadOnlySpan<char> folded) => lookup.TryGetValue(folded, out var id) ? id : -1;

    /// <summary>Appends the atoms of a word; <paramref name="learn"/> numbers atoms not met before.</summary>
    public void Cut(ReadOnlySpan<char> word, int token, List<NameAtom> atoms, bool learn)
    {
        for (var at = 0; at < word.Length;)
        {
            if (IsJoint(word[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(word, at);
            atoms.Add(new(Number(word[at..end], learn), token, at, end, CaseOf(word[at..end])));
            at = end;
        }
    }

    /// <summary>Whether the character joins or marks atoms without being one: hyphens, apostrophes, full stops, spaces.</summary>
    private static bool IsJoint(char c) =>
        c is '.' or '\'' or '’' or '‘' or 'ʼ' or 'ʽ' or '`' || IsHyphen(c) || char.IsWhiteSpace(c);

    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    private static int EndOf(ReadOnlySpan<char> word, int start)
    {
        if (!IsWordCharacter(word[start])) return start + 1;
        var dotted = EndOfInitials(word, start);
        if (dotted > 0) return dotted;
        var end = start + 1;
        while (end < word.Length && IsWordCharacter(word[end])) end++;
        return end;
    }

    // "U.S." and "U.S" are one atom, the same as "US"; a single initial ("J.") is not.
    private static int EndOfInitials(ReadOnlySpan<char> word, int start)
    {
        var letters = 0;
        var at = start;
        while (at < word.Length && char.IsLetter(word[at]) && (at + 1 == word.Length || !IsWordCharacter(word[at + 1])))
        {
            letters++;
            at++;
            if (at == word.Length || word[at] != '.') break;
            at++;
        }

        return letters > 1 ? at : 0;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static LetterCase CaseOf(ReadOnlySpan<char> atom)
    {
        if (!char.IsUpper(atom[0])) return LetterCase.Small;
        var characters = 0;
        foreach (var c in atom)
        {
            if (char.IsLower(c)) return LetterCase.Capital;
            if (char.IsLetterOrDigit(c)) characters++;
        }

        return characters > 1 ? LetterCase.AllCapitals : LetterCase.Capital;
    }

    private int Number(ReadOnlySpan<char> atom, bool learn)
    {
        if (atom.Length > MaxLength) return -1;
        // Most words are folded as they stand.
        if (!learn && !atom.ContainsAnyExceptInRange('a', 'z')) return IdOf(atom);
        Span<char> folded = stackalloc char[2 * MaxLength];
        var length = Fold(atom, folded);
        if (lookup.TryGetValue(folded[..length], out var id)) return id;
        if (!learn) return -1;
        ids.Add(folded[..length].ToString(), ids.Count);
        return ids.Count - 1;
    }

    private static int Fold(ReadOnlySpan<char> atom, Span<char> folded)
    {
        if (atom is "&")
        {
            "and".CopyTo(folded);
            return 3;
        }

        var length = 0;
        foreach (var c in atom)
        {
            if (char.IsLetterOrDigit(c)) length += NameFolding.FoldLetter(c, folded[length..]);
            else if (atom.Length == 1) folded[length++] = c;
        }

        return length;
    }
}
