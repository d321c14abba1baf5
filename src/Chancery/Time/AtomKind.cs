namespace Chancery.Time;

/// <summary>The sorts of <see cref="Atom"/>.</summary>
internal enum AtomKind : byte
{
    /// <summary>Letters.</summary>
    Word,
    /// <summary>A number in figures: 2013, 1,000, 43.2.</summary>
    Figure,
    /// <summary>An ordinal in figures: 14th.</summary>
    Ordinal,
    /// <summary>1990s, 90s; the number is the first year.</summary>
    Decade,
    /// <summary>A date in figures: 2020-02-06.</summary>
    Numeral,
    /// <summary>The colon of a time of the day.</summary>
    Colon,
    /// <summary>Any other character.</summary>
    Mark,
}
