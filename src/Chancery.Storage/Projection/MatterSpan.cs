using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>From when on the claims of a matter were so, by which one sees whether it was there on a day, and whether as it is now. Days are
/// counted from the first of the year 1.</summary>
/// <param name="Since">No day before which any of them was.</param>
/// <param name="Whole">A day from which on all were.</param>
internal readonly record struct MatterSpan(int Since, int Whole)
{
    /// <summary>Of this one does not see it.</summary>
    private static readonly MatterSpan s_open = new(0, DateOnly.MaxValue.DayNumber + 1);

    /// <summary>That of a matter's claims.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="claims">From when on each was so; null where that is not known.</param>
    public static MatterSpan Of(Kind kind, IEnumerable<int?> claims)
    {
        // Who holds an office is said in every second report: each would change it.
        if (kind == Kind.Office) return s_open;
        MatterSpan? span = null;
        foreach (var claim in claims)
        {
            if (claim is not { } day) return s_open;
            span = span is { } before ? new(Math.Min(before.Since, day), Math.Max(before.Whole, day)) : new(day, day);
        }

        return span ?? s_open;
    }

    /// <summary>The same with more claims.</summary>
    public MatterSpan With(IEnumerable<int?> claims)
    {
        var span = this;
        foreach (var claim in claims)
            span = span != s_open && claim is { } day ? new(Math.Min(span.Since, day), Math.Max(span.Whole, day)) : s_open;
        return span;
    }

    /// <summary>From when on a claim was so; null where nobody knows when its document was published, as other reports may come to tell.</summary>
    public static int? SoFrom(SourcedClaim claim, bool isDated, KindTable kinds) =>
        isDated && DateRange.Of(claim.Published) is { } published ? ValidTime.SoFrom(claim, published.Latest, kinds).DayNumber : null;
}
