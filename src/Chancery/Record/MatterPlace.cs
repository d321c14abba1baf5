namespace Chancery.Record;

/// <summary>Where matters stand in a list: what was reached before what is intended, and in each the latest first.</summary>
public static class MatterPlace
{
    /// <summary>What is added for one that is only intended: more than there are days. What is left over is how many days before the last
    /// day of the calendar a matter was last told of.</summary>
    internal const int Intended = 4_000_000;

    /// <summary>The place as a number, of which the smaller comes first.</summary>
    public static int Of(Matter matter, KindDefinition kind) => (IsReached(matter, kind) ? 0 : Intended) + DateOnly.MaxValue.DayNumber - Latest(matter).DayNumber;

    // What is over or denied was reached as well: it is known how it ended.
    private static bool IsReached(Matter matter, KindDefinition kind) => matter.Current is { } current
        && (current.Polarity == Polarity.Negative
            || (current.Modality == Modality.Actual && (current.Stage is null ? kind.Progress is null : kind.ReachOf(current.Stage) != StageReach.Intended)));

    private static DateOnly Latest(Matter matter) => matter.Entries.Max(entry => entry.Date.Range?.Latest ?? DateOnly.MinValue);
}
