using System.ComponentModel;

namespace Chancery.Intake;

/// <summary>A report as a line of JSON or a request gives it.</summary>
public sealed record GivenReport
{
    /// <summary>The text.</summary>
    [Description("The text of the report; spans of evidence point into it, in UTF-16 code units")]
    public string? Text { get; init; }

    /// <summary>What its sender calls it.</summary>
    [Description("What you call it; a report of the same id and another text is a new version")]
    public string? Id { get; init; }

    /// <summary>The headline, where it is not in the text.</summary>
    [Description("The headline, where it is not in the text")]
    public string? Title { get; init; }

    /// <summary>When it was published.</summary>
    [Description("When it was published: 2018-01-15, 2018-01 or 2018")]
    public string? Published { get; init; }

    /// <summary>Who published it.</summary>
    [Description("Who published it")]
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    [Description("Where it was published")]
    public string? Url { get; init; }

    /// <summary>The BCP 47 tag of its language.</summary>
    [Description("The BCP 47 tag of its language; en without it")]
    public string? Language { get; init; }

    /// <summary>The document, null where there is no text; and what is wrong with its date, without which it can be read too.</summary>
    /// <param name="place">Where it comes from.</param>
    /// <param name="name">What it is called where it has no id.</param>
    public (Document? Document, IntakeProblem? Date) Read(string place, string name)
    {
        if (string.IsNullOrWhiteSpace(Text)) return (null, null);
        var date = Published is null ? null : PublishedDate.Read(Published);
        var document = new Document(Id ?? name, Text) { Title = Title, Publisher = Publisher, Published = date, Address = Url, Language = Language ?? "en" };
        return (document, Published is null || date is not null
            ? null
            : new(place, $"'{Published}' is no date of publication", "Write it as 2018-01-15, 2018-01 or 2018"));
    }
}
