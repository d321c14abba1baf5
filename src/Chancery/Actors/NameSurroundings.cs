using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>What stands around a name in its sentence: decides between the readings of a name.</summary>
internal readonly struct NameSurroundings(string text, Sentence sentence, List<NameAtom> atoms, ActorId? home)
{
    private const int YearFigures = 4;

    public List<NameAtom> Atoms => atoms;

    /// <summary>Whether the atoms are written in the case that the name requires.</summary>
    public bool CaseFits(ulong required, int first, int last)
    {
        for (var i = first; i <= last; i++, required >>= 2)
            if (atoms[i].Case < (LetterCase)(required & 3)) return false;
        return true;
    }

    public bool HyphenAfter(int atom)
    {
        var end = Position(atom, atoms[atom].End);
        return end < text.Length && NameAtoms.IsHyphen(text[end]);
    }

    public bool HyphenBefore(int atom)
    {
        var start = Position(atom, atoms[atom].Start);
        return start > 0 && NameAtoms.IsHyphen(text[start - 1]);
    }

    /// <summary>Whether one of the context's tests holds for the name over the given atoms.</summary>
    public bool Fits(NameContext context, int first, int last, List<NameMatch> matches)
    {
        var firstToken = atoms[first].Token;
        var lastToken = atoms[last].Token;
        return (context.Previous.Count > 0 && firstToken > 0 && context.Previous.Contains(sentence[firstToken - 1].Form))
            || (context.Next.Count > 0 && lastToken + 1 < sentence.Count && context.Next.Contains(sentence[lastToken + 1].Form))
            || (context.Near.Count > 0 && AnyWord(context.Near))
            || (context.From is { } from && home is { } state && from.Contains(state.Name))
            || (context.AfterProperNoun && AfterOtherProperNoun(firstToken, matches))
            || (context.Years is { } years && IsOfYears(years.First, years.Last))
            || (context.Headline && InCapitals());
    }

    private int Position(int atom, int offset) => sentence[atoms[atom].Token].Span.Start + offset;

    private bool AnyWord(IReadOnlyList<string> words)
    {
        foreach (ref readonly var token in sentence.Tokens)
            if (words.Contains(token.Form)) return true;
        return false;
    }

    // "the treaty with Texas of 1838": what is told of later years is told of a later state.
    private bool IsOfYears(int first, int last)
    {
        var found = false;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Form.Length != YearFigures || !int.TryParse(token.Form, out var year) || year < first) continue;
            if (year > last) return false;
            found = true;
        }

        return found;
    }

    private bool AfterOtherProperNoun(int token, List<NameMatch> matches) =>
        token > 0 && sentence[token - 1].Upos == Upos.PropN && (matches.Count == 0 || matches[^1].Last < token - 1);

    // Two words of three in capitals make a headline; a few acronyms do not.
    private bool InCapitals()
    {
        var capitals = 0;
        var others = 0;
        foreach (var atom in atoms)
        {
            if (atom.Case == LetterCase.AllCapitals) capitals++;
            else if (atom.End - atom.Start > 1) others++;
        }

        return capitals > 2 && capitals > 2 * others;
    }
}
