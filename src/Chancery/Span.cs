namespace Chancery;

/// <summary>A half-open stretch of a document's original text, in UTF-16 code units: <c>text[Start..End]</c>.</summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters covered, without a copy.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
