namespace Chancery.Storage.Projection;

/// <summary>A row for one who takes part in a matter, or for two; in the order in which the tables have them.</summary>
/// <param name="One">Who takes part.</param>
/// <param name="Other">With whom; empty in a row for one.</param>
/// <param name="Kind">The matter's kind.</param>
/// <param name="Place">Where the matter stands in a list.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Marks">What it has that is looked for.</param>
/// <param name="Span">From when on its claims were so.</param>
internal readonly record struct ParticipantRow(string One, string Other, string Kind, int Place, string Matter, MatterMarks Marks, MatterSpan Span)
{
    /// <summary>Whether it is a row for one.</summary>
    public bool IsAlone => Other.Length == 0;

    /// <summary>The order in which the tables have them.</summary>
    public static int Compare(ParticipantRow one, ParticipantRow other)
    {
        var order = one.IsAlone.CompareTo(other.IsAlone);
        if (order == 0) order = string.CompareOrdinal(one.One, other.One);
        if (order == 0) order = string.CompareOrdinal(one.Other, other.Other);
        if (order == 0) order = string.CompareOrdinal(one.Kind, other.Kind);
        if (order == 0) order = one.Place.CompareTo(other.Place);
        return order == 0 ? string.CompareOrdinal(one.Matter, other.Matter) : order;
    }
}
