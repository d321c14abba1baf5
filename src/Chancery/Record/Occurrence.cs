namespace Chancery.Record;

/// <summary>What of a claim tells on which of several occasions it is: when it was, and what must not differ. That is little beside the
/// claim, and two states may have met a thousand times.</summary>
/// <param name="Document">Tells the document of the claim from others.</param>
/// <param name="Basis">How it is known when it was.</param>
/// <param name="Range">When it was; null when that is not known.</param>
/// <param name="Apart">For each part that must not differ the values that the claim tells; empty where it tells none.</param>
internal record Occurrence(string Document, DateBasis Basis, DateRange? Range, IReadOnlyList<IReadOnlySet<string>> Apart)
{
    /// <summary>How many days a date may leave open that still says which of several visits or meetings is meant.</summary>
    public const int MostPrecise = 14;

    /// <summary>Whether the text itself gives a date close enough to say which of several visits or meetings is meant.</summary>
    public bool IsPrecise => Basis == DateBasis.Stated && Range is { Days: <= MostPrecise };

    /// <summary>Orders by date, then by document and place in it, whatever order the claims came in. Undated claims come last.</summary>
    public static int Compare(Occurrence left, Occurrence right)
    {
        var byDate = Ends(left).CompareTo(Ends(right));
        if (byDate != 0) return byDate;
        var byDocument = string.CompareOrdinal(left.Document, right.Document);
        return byDocument != 0 ? byDocument : left.CompareWithin(right);
    }

    /// <summary>Orders two of one document and one date.</summary>
    protected virtual int CompareWithin(Occurrence other) => 0;

    private static (DateOnly, DateOnly) Ends(Occurrence claim) =>
        claim.Range is { } range ? (range.Earliest, range.Latest) : (DateOnly.MaxValue, DateOnly.MaxValue);
}
