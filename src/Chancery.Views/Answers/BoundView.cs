using Chancery.Time;

namespace Chancery.Views.Answers;

/// <summary>Between which days a report was published that does not give its date.</summary>
/// <param name="Between">All days that are left open.</param>
/// <param name="Days">The days that it may be, where they are few; else none.</param>
/// <param name="Reasons">What sets the ends.</param>
internal sealed record BoundView(EdtfDate Between, IReadOnlyList<EdtfDate> Days, IReadOnlyList<BoundReason> Reasons)
{
    public static BoundView? Of(BoundedPublication? bounded) => bounded is null ? null : new(
        bounded.Between, bounded.Days,
        [.. bounded.Reasons.Select(r => new BoundReason(r.NotBefore, r.NotAfter, r.Because, r.Words, r.Span.Start, r.Span.End))]);
}
