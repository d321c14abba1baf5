namespace Chancery.Record.Disagreements;

/// <summary>Finds what claims of one matter cannot all be right: a pure function of the matter.</summary>
/// <remarks>What excludes what is declared by the columns <c>once</c> and <c>exclusive</c> of <c>data/kinds.tsv</c>. Nothing else is
/// ever held against another claim: a newer report that tells of something else does not close what an older one told.</remarks>
public sealed class DisagreementFinder
{
    // What is dated more than a year apart is another event of the same sort, a renewal, rather than the same one misdated.
    private const int SameEvent = 366;

    private readonly KindTable kinds;

    /// <summary>A finder.</summary>
    /// <param name="kinds">The kinds' table.</param>
    public DisagreementFinder(KindTable kinds) => this.kinds = kinds;

    /// <summary>The disagreements of a matter, in the order of the kinds' table.</summary>
    public IReadOnlyList<Disagreement> In(Matter matter)
    {
        var kind = this.kinds[matter.Kind];
        return [.. Dates(matter, kind), .. Orders(matter, kind), .. Values(matter, kind), .. Denials(matter, kind)];
    }

    private static IEnumerable<Disagreement> Dates(Matter matter, KindDefinition kind)
    {
        foreach (var (_, dated) in kind.Once.SelectMany(stage => Own(matter, kind, stage)))
        {
            var stage = matter.Entries[dated[0]].Stage!;
            var sides = Sides(dated, (left, right) => RangeOf(matter, left).Overlaps(RangeOf(matter, right)));
            if (sides.Count > 1 && dated.TrueForAll(entry => Apart(RangeOf(matter, entry), RangeOf(matter, dated[0])) <= SameEvent))
                yield return new(matter, DisagreementSort.Date, stage, sides);
        }
    }

    private static IEnumerable<Disagreement> Orders(Matter matter, KindDefinition kind)
    {
        for (var later = 1; later < kind.Once.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var lasts = ByDoer(matter, kind, kind.Once[later]);
                foreach (var (doer, first) in ByDoer(matter, kind, kind.Once[earlier]))
                {
                    if (!lasts.TryGetValue(doer, out var second)) continue;
                    var start = first.Min(entry => RangeOf(matter, entry).Earliest);
                    if (second.TrueForAll(entry => RangeOf(matter, entry).Latest < start))
                        yield return new(matter, DisagreementSort.Order, kind.Once[later], [first, second]);
                }
            }
        }
    }

    private static IEnumerable<Disagreement> Values(Matter matter, KindDefinition kind)
    {
        foreach (var attribute in kind.Exclusive)
        {
            var told = Enumerable.Range(0, matter.Entries.Count)
                .Where(entry => IsActual(matter.Entries[entry]) && matter.Entries[entry].Attributes.ContainsKey(attribute)
                    && matter.Entries[entry].Date is { Basis: DateBasis.Stated, Value: not null })
                .GroupBy(entry => (matter.Entries[entry].Date.Value, matter.Entries[entry].Stage, Others(matter.Entries[entry], kind, attribute)));
            foreach (var time in told)
            {
                var sides = Sides([.. time], (left, right) => ExclusiveValue.Agree(
                    matter.Entries[left].Attributes[attribute], matter.Entries[right].Attributes[attribute]));
                if (sides.Count > 1) yield return new(matter, DisagreementSort.Value, attribute, sides);
            }
        }
    }

    /// <summary>What else is told of the value: a figure in another unit, or compared with another year, is another figure.</summary>
    private static string Others(StageEntry entry, KindDefinition kind, string attribute) => string.Join("; ", entry.Attributes
        .Where(other => other.Key != attribute && !kind.Exclusive.Contains(other.Key))
        .OrderBy(other => other.Key, StringComparer.Ordinal)
        .Select(other => $"{other.Key}={other.Value}"));

    private static IEnumerable<Disagreement> Denials(Matter matter, KindDefinition kind)
    {
        foreach (var (doer, reached) in kind.Once.SelectMany(stage => Own(matter, kind, stage)))
        {
            var stage = matter.Entries[reached[0]].Stage!;
            var since = reached.Min(entry => RangeOf(matter, entry).Latest);
            var denied = Enumerable.Range(0, matter.Entries.Count)
                .Where(entry => matter.Entries[entry] is { Modality: Modality.Actual, Polarity: Polarity.Negative } step
                    && step.Stage == stage && TakerOf(matter, kind, entry) == doer && step.Date.Range is { } range && range.Earliest > since)
                .ToList();
            if (denied.Count > 0) yield return new(matter, DisagreementSort.Denial, stage, [reached, denied]);
        }
    }

    /// <summary>The same by whose step it is: in a treaty of many the ratification of one has nothing to do with that of another.</summary>
    private static Dictionary<string, List<int>> ByDoer(Matter matter, KindDefinition kind, string stage) =>
        Dated(matter, stage).GroupBy(entry => DoerOf(matter, kind, entry)).ToDictionary(own => own.Key, own => own.ToList());

    /// <summary>The same where each party takes it for itself: what one ratifies today the other may ratify tomorrow. It is the same
    /// agreement still, which is not in force before.</summary>
    private static Dictionary<string, List<int>> Own(Matter matter, KindDefinition kind, string stage) =>
        Dated(matter, stage).GroupBy(entry => TakerOf(matter, kind, entry)).ToDictionary(own => own.Key, own => own.ToList());

    private static string TakerOf(Matter matter, KindDefinition kind, int entry) =>
        $"{DoerOf(matter, kind, entry)}; {(matter.Entries[entry].Attributes.TryGetValue(EntryPart.By, out var by) ? by.ToString() : "")}";

    private static string DoerOf(Matter matter, KindDefinition kind, int entry) =>
        string.Join("; ", kind.Roles.Where(matter.Entries[entry].Attributes.ContainsKey).Select(role => matter.Entries[entry].Attributes[role]));

    /// <summary>The entries that say that a stage was reached, and when.</summary>
    private static IEnumerable<int> Dated(Matter matter, string stage) => Enumerable.Range(0, matter.Entries.Count)
        .Where(entry => IsActual(matter.Entries[entry]) && matter.Entries[entry].Stage == stage
            && matter.Entries[entry].Date is { Basis: DateBasis.Stated, Range: not null });

    /// <summary>Parts entries so that those on one side agree with its first.</summary>
    private static List<List<int>> Sides(List<int> entries, Func<int, int, bool> agree)
    {
        var sides = new List<List<int>>();
        foreach (var entry in entries)
        {
            if (sides.Find(side => agree(side[0], entry)) is { } side) side.Add(entry);
            else sides.Add([entry]);
        }

        return sides;
    }

    private static int Apart(DateRange left, DateRange right) =>
        Math.Max(0, Math.Max(left.Earliest.DayNumber - right.Latest.DayNumber, right.Earliest.DayNumber - left.Latest.DayNumber));

    private static DateRange RangeOf(Matter matter, int entry) => matter.Entries[entry].Date.Range!.Value;

    private static bool IsActual(StageEntry entry) => entry is { Modality: Modality.Actual, Polarity: Polarity.Positive };
}
