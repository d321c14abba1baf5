using Chancery.Language;

namespace Chancery.Time;

/// <summary>Finds money, percentages, counts, durations and ordinals in a sentence. Immutable; safe for many threads.</summary>
public sealed class AmountReader(TimeLexicon lexicon)
{
    private readonly AtomReader atomReader = new(lexicon);

    /// <summary>The amounts of <paramref name="sentence"/>, in its order; numbers that are a part of a date are left out.</summary>
    public IReadOnlyList<AmountMention> Find(Sentence sentence)
    {
        var atoms = atomReader.Read(sentence);
        var quantities = new QuantityReader(lexicon, atoms);
        var dates = new DateMatcher(lexicon.Dates, atoms, new DateGuards(new(lexicon.Tenses), sentence, atoms).Admit);
        List<AmountMention>? found = null;
        for (var at = 0; at < atoms.Count;)
        {
            if (InDate(dates, at) is { } end) at = end;
            else if (quantities.TryRead(at, out var quantity))
            {
                if (AmountUnits.Classify(sentence, atoms, quantity) is { } mention) (found ??= []).Add(mention);
                at = quantity.End;
            }
            else at++;
        }

        return found ?? [];
    }

    /// <summary>Where a date that starts here ends; a date told by a length ("within 90 days") leaves the length to be read.</summary>
    private static int? InDate(DateMatcher dates, int at) =>
        dates.Longest(at, DateGrammar.Inner + 1, DateGrammar.LastSection) is { } date && date.First == at && !IsLength(date) ? date.End : null;

    private static bool IsLength(DateExpression date) => date.Get(DateSlot.N) is not null || date.Rule.Meaning == DateMeaning.None;
}
