using Chancery.Actors;
using Chancery.Language;
using Chancery.Lexicons;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Bounds the day of publication by the offices of those whom a report names with them: "Foreign Minister X" is
/// written while X is one.</summary>
internal sealed class TenureBounds(World world, DateReader dates)
{
    /// <summary>How long before a term and after it a report may call a person by the office: a quarter of a year, for those
    /// who are elected but not sworn in, and those who have just left it.</summary>
    private const int Habit = 92;

    /// <summary>A title of one word and a name of one, "Secretary X", is what many are called for the rest of their lives.</summary>
    private const int WordsOfCourtesy = 2;

    /// <summary>The bounds that the holdings give; ends of a term that no source is sure of give none.</summary>
    public IEnumerable<PublicationBound> Of(IReadOnlyList<OfficeHolding> holdings, IReadOnlyList<Sentence> sentences)
    {
        foreach (var holding in holdings)
        {
            if (holding.Of is not { } of) continue;
            var terms = world.TenuresOf(holding.Person).Where(term => term.Office == holding.Office && term.Of == of).ToList();
            if (terms.Count > 0 && Bound(holding, terms, IsPassing(holding, sentences[holding.Sentence])) is { } bound) yield return bound;
        }
    }

    // A sentence that names a year tells of that year, and so may the office be of then; nor is "became president" said of today.
    private bool IsPassing(OfficeHolding holding, Sentence sentence)
    {
        var words = 0;
        foreach (ref readonly var word in sentence.Tokens)
        {
            if (!holding.Span.Contains(word.Span)) continue;
            if (word.Upos is Upos.Verb or Upos.Aux) return true;
            words++;
        }

        return words <= WordsOfCourtesy || dates.Find(sentence, published: null).Any(date => date.Date?.Earliest is not null);
    }

    private PublicationBound? Bound(OfficeHolding holding, List<Tenure> terms, bool isPassing)
    {
        var start = terms[0].FromIsStart ? terms.Min(term => term.From.Earliest) : null;
        var end = !isPassing && terms.TrueForAll(term => term.ToIsEnd) ? terms.Max(term => term.To.Latest) : null;
        var why = $"{holding.Person.Name} as {holding.Office} of {world.NameOf(terms[0].Of)}";
        if (holding.Former) return terms[0] is { ToIsEnd: true, To.Earliest: { } over } ? new(over, null, holding.Span, $"after {why}") : null;
        if (holding.Acting || (start is null && end is null)) return null;
        return new(start?.AddDays(-Habit), end?.AddDays(Habit), holding.Span, why);
    }
}
