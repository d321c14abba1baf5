namespace Chancery.Time;

/// <summary>A number with what stands directly beside it.</summary>
/// <param name="Start">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Value">The number, or the lower end of a range.</param>
/// <param name="UpTo">The upper end of a range.</param>
/// <param name="Kind">What it counts, as far as the words beside it tell; else a count.</param>
/// <param name="Unit">The currency, <c>percent</c> or the unit of time; empty for what the sentence must tell.</param>
/// <param name="Comparator">How it compares with the true number.</param>
internal readonly record struct Quantity(
    int Start, int End, decimal Value, decimal? UpTo, AmountKind Kind, string Unit, string Comparator);
