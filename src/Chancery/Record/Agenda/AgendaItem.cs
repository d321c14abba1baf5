using Chancery.Record.Promises;

namespace Chancery.Record.Agenda;

/// <summary>Something of a matter that is still to come.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Sort">What the day is for.</param>
/// <param name="Step">The stage that is to be reached; null where the reports name none.</param>
/// <param name="Date">When, as it was told.</param>
/// <param name="Days">The days that this may be.</param>
/// <param name="Promise">The promise; null where none was given.</param>
/// <param name="Entries">The indices of the entries of the matter's history that say so.</param>
public sealed record AgendaItem(
    Matter Matter, AgendaSort Sort, string? Step, EdtfDate Date, DateRange Days, Promise? Promise, IReadOnlyList<int> Entries)
{
    // What is told for a longer time than this is told for some day of it, and not for the whole of it.
    private const int LongestOccasion = 31;

    /// <summary>The days that a calendar shows: those of an occasion, else the last one.</summary>
    public DateRange Shown => Sort == AgendaSort.Occasion && Days.Days <= LongestOccasion ? Days : new(Days.Latest, Days.Latest);
}
