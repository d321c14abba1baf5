using Chancery.Language;

namespace Chancery.Time;

/// <summary>Finds money, percentages, counts, durations and ordinals in a sentence. Immutable; safe for many threads.</summary>
public sealed class AmountReader(TimeLexicon lexicon)
{
    /// <summary>The amounts of <paramref name="sentence"/>, in its order; numbers that are a part of a date are left out.</summary>
    public IReadOnlyList<AmountMention> Find(Sentence sentence) => Find(new DatedAtoms(lexicon, sentence));

    /// <summary>The same for a sentence whose atoms are known.</summary>
    internal IReadOnlyList<AmountMention> Find(DatedAtoms dated)
    {
        var atoms = dated.Atoms;
        QuantityReader? quantities = null;
        List<AmountMention>? found = null;
        for (var at = 0; at < atoms.Count;)
        {
            if (InDate(dated, at) is { } end) at = end;
            else if (QuantityReader.MayStart(atoms[at]) && (quantities ??= new(lexicon, atoms)).TryRead(at, out var quantity))
            {
                if (AmountUnits.Classify(dated.Sentence, atoms, quantity) is { } mention) (found ??= []).Add(mention);
                at = quantity.End;
            }
            else at++;
        }

        return found ?? [];
    }

    /// <summary>Where a date that starts here ends; a date told by a length ("within 90 days") leaves the length to be read.</summary>
    private static int? InDate(DatedAtoms dated, int at) =>
        dated.DateAt(at) is { } date && date.First == at && !IsLength(date) ? date.End : null;

    private static bool IsLength(DateExpression date) => date.Get(DateSlot.N) is not null || date.Rule.Meaning == DateMeaning.None;
}
