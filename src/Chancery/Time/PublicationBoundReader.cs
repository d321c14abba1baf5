using Chancery.Language;

namespace Chancery.Time;

/// <summary>Bounds the day of publication of a report that does not give it, by the dates that it tells of.</summary>
public sealed class PublicationBoundReader(TimeLexicon lexicon)
{
    /// <summary>How long after a period its figures are still the newest: statistics take about a month to appear.</summary>
    private const int MonthsToAppear = 1;

    private readonly DateReader dates = new(lexicon);
    private readonly TenseReader tenses = new(lexicon.Tenses);

    /// <summary>The bounds that dates with a year give.</summary>
    public IReadOnlyList<PublicationBound> Find(IReadOnlyList<Sentence> sentences)
    {
        var bounds = new List<PublicationBound>();
        PublicationBound? newest = null;
        foreach (var sentence in sentences)
        {
            foreach (var mention in dates.Find(sentence, published: null))
            {
                if (Bound(sentence, mention) is not { } bound) continue;
                bounds.Add(bound);
                if (bound.NotBefore is not null && !(newest?.NotBefore >= bound.NotBefore)) newest = IsPeriod(mention) ? Newest(mention, bound) : bound;
            }
        }

        if (newest?.NotAfter is not null) bounds.Add(newest with { NotBefore = null });
        return bounds;
    }

    /// <summary>The days without a year whose weekday is said.</summary>
    public IReadOnlyList<WeekdayAnchor> FindWeekdays(IReadOnlyList<Sentence> sentences)
    {
        var anchors = new List<WeekdayAnchor>();
        foreach (var sentence in sentences)
        {
            foreach (var mention in dates.Find(sentence, published: null))
            {
                if (Anchor(sentence, mention) is { } anchor) anchors.Add(anchor);
            }
        }

        return anchors;
    }

    private WeekdayAnchor? Anchor(Sentence sentence, DateMention mention)
    {
        if (mention.Date is not { Earliest: null, IsInterval: false } date || date.Value.Length != "XXXX-02-23".Length) return null;
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (lexicon.Find(sentence[i].Form)?.TryGet(WordClass.Weekday, out var weekday) != true) continue;
            var told = tenses.Of(sentence, mention.First, mention.Last) switch { Tense.Past => -1, Tense.Future => 1, _ => 0 };
            return new(int.Parse(date.Value[5..7]), int.Parse(date.Value[8..]), (int)weekday.Value, told, Words(sentence, mention));
        }

        return null;
    }

    private static Span Words(Sentence sentence, DateMention mention) => sentence[mention.First].Span.Union(sentence[mention.Last].Span);

    private PublicationBound? Bound(Sentence sentence, DateMention mention)
    {
        if (mention.Date is not { Earliest: { } first, Latest: { } last, IsApproximate: false }) return null;
        var span = Words(sentence, mention);
        return tenses.Sure(sentence, mention.First, mention.Last) switch
        {
            Tense.Past when IsPeriod(mention) => new(last.AddDays(1), null, span, "a figure for the whole period"),
            Tense.Past => new(first, null, span, "told in the past"),
            Tense.Future => new(null, last, span, "still to come"),
            _ => null,
        };
    }

    /// <summary>Whether it is the first months of a year, for which figures are given until there are newer ones: "the first half".</summary>
    private static bool IsPeriod(DateMention mention) =>
        mention.Date is { IsInterval: true, Earliest: { Month: 1 } first, Latest: { } last } && first.Year == last.Year && Months(first, last) is > 1 and < 12;

    /// <summary>When the next period of the same length has passed, its figures would be told instead.</summary>
    private static PublicationBound Newest(DateMention mention, PublicationBound bound)
    {
        var (first, last) = (mention.Date!.Value.Earliest!.Value, mention.Date.Value.Latest!.Value);
        var until = Calendar.EndOfMonth(last.AddMonths(Months(first, last) + MonthsToAppear));
        return bound with { NotAfter = until, Because = "no newer period has figures" };
    }

    private static int Months(DateOnly first, DateOnly last) =>
        first.Day == 1 && last == Calendar.EndOfMonth(last) ? last.Month - first.Month + 1 : 0;
}
