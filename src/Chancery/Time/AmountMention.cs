namespace Chancery.Time;

/// <summary>An amount named in a sentence.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">The value in whole units: 43200000 for $43.2 million; of a range the lower end.</param>
/// <param name="UpTo">The upper end of a range ("four-five countries"), else null.</param>
/// <param name="Unit">ISO 4217 code, <c>percent</c>, or the lemma of what is counted.</param>
/// <param name="Comparator"><c>=</c>, <c>&gt;</c> (more than, at least), <c>&lt;</c> (less than, up to) or <c>~</c> (about, almost).</param>
public readonly record struct AmountMention(
    int First, int Last, AmountKind Kind, decimal Value, decimal? UpTo, string Unit, string Comparator)
{
    /// <summary>The unit of money whose name several currencies share: "5 million shillings".</summary>
    internal const string AnyCurrency = "XXX";
}
