namespace Chancery.Time;

/// <summary>A date or period named in a sentence.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Date">The date as far as the text and the publication date give it; null when it stays unresolved.</param>
/// <param name="Rule">The rule that made it: <c>weekday before publication</c>, <c>absolute day</c>.</param>
public readonly record struct DateMention(int First, int Last, EdtfDate? Date, string Rule)
{
    /// <summary>Whether a day is meant that could be told if the day of publication, or the date named before, were known.</summary>
    public bool Waits { get; init; }
}
