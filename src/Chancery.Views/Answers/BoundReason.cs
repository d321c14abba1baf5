namespace Chancery.Views.Answers;

/// <summary>Why a report cannot have been published before a day, or after one.</summary>
/// <param name="NotBefore">The first day that is possible; null when it sets none.</param>
/// <param name="NotAfter">The last day that is possible; null when it sets none.</param>
/// <param name="Because">Why.</param>
/// <param name="Words">The words of the report that tell it.</param>
/// <param name="Start">Where they start, in UTF-16 code units.</param>
/// <param name="End">Where they end.</param>
internal sealed record BoundReason(DateOnly? NotBefore, DateOnly? NotAfter, string Because, string Words, int Start, int End);
