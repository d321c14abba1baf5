namespace Chancery.Benchmarks;

/// <summary>A row of an <see cref="OfficeSource"/>; dates are days, months or years, empty where the source has none.</summary>
/// <param name="Person">The name as its source writes it.</param>
/// <param name="Group">The office.</param>
/// <param name="State">The state's code.</param>
/// <param name="Start">The beginning of the term as the source says it.</param>
/// <param name="End">The end of the term as the source says it.</param>
/// <param name="SeenFrom">The first date on which the source has the person in office.</param>
/// <param name="SeenTo">The last such date.</param>
internal sealed record OfficeRow(
    string Person, OfficeGroup Group, string State, string Start, string End, string SeenFrom, string SeenTo)
{
    /// <summary>Monthly lists show a change up to two months late.</summary>
    private const int Delay = 2;

    /// <summary>The dates to ask for: the first and the last on which a source saw the person in office; of a term that is
    /// only stated, the middle.</summary>
    public IEnumerable<EdtfDate> Asked()
    {
        if (SeenFrom.Length > 0) yield return new(SeenFrom);
        if (SeenTo.Length > 0 && SeenTo != SeenFrom) yield return new(SeenTo);
        if (SeenFrom.Length > 0 || SeenTo.Length > 0) yield break;
        if (new EdtfDate(Start).Earliest is { } first && new EdtfDate(End).Latest is { } last && first <= last)
            yield return EdtfDate.Day(DateOnly.FromDayNumber((first.DayNumber + last.DayNumber) / 2));
    }

    /// <summary>Whether the source has the person in office on some day of the date, or so near to it that the source's own
    /// delay may account for the rest.</summary>
    public bool Attests(EdtfDate date)
    {
        var first = Earlier(Start, SeenFrom);
        var last = Later(End, SeenTo);
        if (last.Length == 0) last = first;
        return first.Length > 0 && new EdtfDate(first).Earliest?.AddMonths(-Delay) <= date.Latest && new EdtfDate(last).Latest?.AddMonths(Delay) >= date.Earliest;
    }

    private static string Earlier(string one, string other) =>
        one.Length == 0 || (other.Length > 0 && string.CompareOrdinal(other, one) < 0) ? other : one;

    private static string Later(string one, string other) => string.CompareOrdinal(one, other) > 0 ? one : other;
}
