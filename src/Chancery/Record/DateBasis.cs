namespace Chancery.Record;

/// <summary>Where the date of a stage comes from.</summary>
public enum DateBasis
{
    /// <summary>The text says when.</summary>
    Stated,

    /// <summary>The text does not say; it was so, or was said, by the day on which the report was published.</summary>
    Published,

    /// <summary>Neither the text nor the publication gives a date.</summary>
    Unknown,
}
