namespace Chancery.Record.Joins;

/// <summary>Weighs how much speaks for two matters of the same parties being one.</summary>
internal sealed class JoinScore
{
    // What is reported half a year apart is as often a new attempt as the same one.
    private const int Near = 92;
    private const int Far = 366;
    private const int LongestForOccasion = 60;
    private const int Longest = 1100;
    private const int SameDays = 31;

    private readonly KindDefinition kind;
    private readonly ToldParts one;
    private readonly ToldParts other;
    private readonly List<string> reasons = [];

    private JoinScore(KindDefinition kind, ToldParts one, ToldParts other) => (this.kind, this.one, this.other) = (kind, one, other);

    /// <summary>The score and what it is made of; null where the two cannot be one.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="one">The one of which less is told.</param>
    /// <param name="other">The other one.</param>
    public static (double Score, IReadOnlyList<string> Reasons)? Of(KindDefinition kind, ToldParts one, ToldParts other)
    {
        var score = new JoinScore(kind, one, other);
        return score.Value() is { } value ? (value, score.reasons) : null;
    }

    private double? Value()
    {
        if (Gap() is not { } gap || gap > (kind.IsOccasion ? LongestForOccasion : Longest)) return null;
        if (SharedStep() is not { } shared || Course() is not { } course) return null;
        var value = 0.4 + shared + course + (gap <= Near ? 0.1 : gap > Far ? -0.1 : 0);
        var open = one.LeftOpen(other);
        value += open.Count == 1 ? 0.1 : -0.1 * (open.Count - 1);
        reasons.AddRange(open.Select(part => $"no {part.Name.Replace('_', ' ')} is told of it, {string.Join(", ", other[part])} of the other"));
        if (shared == 0 && one.History.Matter.Entries.SelectMany(entry => entry.Documents).Intersect(other.History.Matter.Entries.SelectMany(entry => entry.Documents)).Any())
        {
            value -= 0.2;
            reasons.Add("though one report tells of both");
        }

        return value;
    }

    /// <summary>How many days lie between what is told of the two; null where that is not known.</summary>
    private int? Gap()
    {
        if (Span(one) is not { } left || Span(other) is not { } right) return null;
        return left.Overlaps(right) ? 0 : Math.Max(left.Earliest.DayNumber - right.Latest.DayNumber, right.Earliest.DayNumber - left.Latest.DayNumber);
    }

    private static DateRange? Span(ToldParts matter)
    {
        var days = matter.History.Matter.Entries.Select(entry => entry.Date.Range).OfType<DateRange>().ToList();
        return days.Count == 0 ? null : new(days.Min(range => range.Earliest), days.Max(range => range.Latest));
    }

    /// <summary>What it adds that both reached a stage in the same days; null where both did in other days, so that they are two.</summary>
    private double? SharedStep()
    {
        var shared = 0.0;
        foreach (var entry in Dated(one))
        {
            var same = Dated(other).Where(step => step.Stage == entry.Stage).ToList();
            if (same.Count == 0) continue;
            if (!same.Exists(step => step.Date.Range!.Value.Overlaps(entry.Date.Range!.Value))) return null;
            if (shared == 0 && entry.Date.Range!.Value.Days <= SameDays) reasons.Add($"both {entry.Stage} {entry.Date.Value}");
            shared = entry.Date.Range!.Value.Days <= SameDays ? 0.3 : shared;
        }

        return shared;
    }

    /// <summary>What it adds that one is the plan of what the other carries out; null where the plan was made after the deed.</summary>
    private double? Course()
    {
        var (first, second) = (Reached(one).ToList(), Reached(other).ToList());
        if (first.Count > 0 == second.Count > 0) return 0;
        var (plan, deed) = first.Count == 0 ? (one, second) : (other, first);
        var planned = plan.History.Matter.Entries.Where(entry => entry.Date.Range is not null).MinBy(entry => entry.Date.Range!.Value.Earliest)!;
        var done = deed.Where(entry => entry.Date.Range is not null).MinBy(entry => entry.Date.Range!.Value.Earliest);
        if (done is null) return 0;
        if (done.Date.Range!.Value.Latest < planned.Date.Range!.Value.Earliest) return null;
        reasons.Add($"{Intended(planned)} {planned.Date.Value}, then {done.Stage} {done.Date.Value}");
        return 0.2;
    }

    /// <summary>"planned"; "expected: in force".</summary>
    private string Intended(StageEntry entry)
    {
        if (entry.Modality == Modality.Actual || (entry.Stage is not null && kind.ReachOf(entry.Stage) == StageReach.Intended)) return entry.Stage ?? "told";
        var modality = entry.Modality.ToString().ToLowerInvariant();
        return entry.Stage is null ? modality : $"{modality}: {entry.Stage}";
    }

    private IEnumerable<StageEntry> Reached(ToldParts matter) => matter.History.Matter.Entries
        .Where(entry => entry is { Modality: Modality.Actual, Polarity: Polarity.Positive, Stage: not null } && kind.ReachOf(entry.Stage) != StageReach.Intended);

    private IEnumerable<StageEntry> Dated(ToldParts matter) => Reached(matter).Where(entry => entry.Date is { Basis: DateBasis.Stated, Range: not null });
}
