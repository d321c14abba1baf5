namespace Chancery.Text;

/// <summary>What a report's own text tells of its publication.</summary>
public sealed record PublicationFacts
{
    /// <summary>When it was published; <c>XXXX-02-23</c> when the text gives no year; null when it gives nothing.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The words that give the date.</summary>
    public Span? PublishedAt { get; init; }

    /// <summary>The outlet or agency that the dateline names.</summary>
    public string? Publisher { get; init; }

    /// <summary>The words that name it.</summary>
    public Span? PublisherAt { get; init; }

    /// <summary>Where the report was written, as the dateline spells it.</summary>
    public string? Place { get; init; }

    /// <summary>The words that name the place.</summary>
    public Span? PlaceAt { get; init; }

    /// <summary>The document with what is not known of it taken from its text; what was given beside the text stays.</summary>
    public Document Complete(Document document) => document with
    {
        Published = document.Published ?? Published,
        Publisher = document.Publisher ?? Publisher,
    };
}
