using Chancery.Language;

namespace Chancery.Time;

/// <summary>The atoms of one sentence and the dates that start at them, each worked out once however often it is asked for:
/// dates and amounts both ask.</summary>
internal sealed class DatedAtoms
{
    private readonly DateMatcher matcher;
    private readonly DateExpression?[] dates;
    private readonly bool[] known;

    /// <summary>Splits the sentence; dates are looked for when they are asked for.</summary>
    public DatedAtoms(TimeLexicon lexicon, Sentence sentence)
    {
        Sentence = sentence;
        Atoms = new AtomReader(lexicon).Read(sentence);
        matcher = new(lexicon.Dates, Atoms, new DateGuards(new(lexicon.Tenses), sentence, Atoms).Admit);
        dates = new DateExpression?[Atoms.Count];
        known = new bool[Atoms.Count];
    }

    /// <summary>The sentence that was split.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its atoms.</summary>
    public List<Atom> Atoms { get; }

    /// <summary>The longest date that starts at the atom; null when none does.</summary>
    public DateExpression? DateAt(int at)
    {
        if (known[at]) return dates[at];
        known[at] = true;
        return dates[at] = matcher.Longest(at, DateGrammar.Inner + 1, DateGrammar.LastSection);
    }
}
