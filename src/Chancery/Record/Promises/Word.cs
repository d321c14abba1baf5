namespace Chancery.Record.Promises;

/// <summary>An entry of a history with which somebody's word is given.</summary>
/// <param name="Entry">Its index.</param>
/// <param name="Goal">The stage that is promised.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="Deadline">The time that it names; null when it names none.</param>
/// <param name="Said">When it was first said; null when that is not known.</param>
internal sealed record Word(int Entry, string Goal, Modality Strength, EdtfDate? Deadline, DateRange? Said)
{
    // A report tells what was decided in the days before it.
    private const int DaysOfNews = 7;

    /// <summary>The days of the deadline; null without one that ends.</summary>
    public DateRange? Due => DateRange.Of(Deadline) is { } due && due.Latest < DateOnly.MaxValue ? due : null;

    // "Agreed on Wednesday to set up a council", told on Thursday: the day is that of the agreement, and no time for the deed. An
    // intention to lift visas that names no step is not carried out on the day on which it is told.
    private static EdtfDate? DeadlineOf(StageEntry entry, DateRange? told, bool isIntention)
    {
        if (entry.Date is not { Basis: DateBasis.Stated, Value: { } date }) return null;
        var isNews = DateRange.Of(date) is { Days: 1 } day && told is { } said
            && said.Earliest.DayNumber - day.Latest.DayNumber is var gap && gap >= (isIntention ? 0 : 1) && gap <= DaysOfNews;
        return isNews ? null : date;
    }

    /// <summary>The word that the entry gives; null when it gives none.</summary>
    public static Word? In(MatterHistory history, int index, KindDefinition kind)
    {
        var entry = history.Matter.Entries[index];
        if (kind.Goal is not { } goal || entry.Polarity == Polarity.Negative) return null;
        var rule = kind.RuleOf(entry.Stage);
        var told = Told.First(history.Claims[index]);
        if (entry.Modality is Modality.Planned or Modality.Promised or Modality.Expected)
        {
            var isIntention = history.Matter.Kind is Kind.Visa && rule is { Reach: StageReach.Intended };
            var aim = rule is null or { Reach: StageReach.Intended } ? goal : rule.Name;
            return new(index, aim, entry.Modality, DeadlineOf(entry, told, isIntention), told);
        }

        // What is pledged or agreed actually is dated by the pledge; it names no time for the deed.
        if (entry.Modality != Modality.Actual || rule is not { GivesWord: true }) return null;
        return new(index, goal, Modality.Promised, null, IsDayOfWord(entry, told) ? entry.Date.Range : told);
    }

    /// <summary>Whether the date of an entry is that of the giving: stated, with a beginning, and not after the report.</summary>
    private static bool IsDayOfWord(StageEntry entry, DateRange? told) =>
        entry.Date is { Basis: DateBasis.Stated, Range: { } range } && range.Earliest > DateOnly.MinValue
        && (told is not { } published || range.Earliest <= published.Latest);
}
