namespace Chancery.Text;

/// <summary>What a stretch of a report's page is.</summary>
public enum BlockKind
{
    /// <summary>The title of the report, where its text begins with it or repeats it.</summary>
    Headline,
    /// <summary>Who wrote it, and when the page was made: "By admin", "Published 6 February 2020".</summary>
    Byline,
    /// <summary>Place, day and agency before the first sentence: "MOSCOW, January 15./TASS/."</summary>
    Dateline,
    /// <summary>Running text. Whatever is not clearly something else is a paragraph.</summary>
    Paragraph,
    /// <summary>What a picture shows.</summary>
    Caption,
    /// <summary>An item of a list that belongs to the report.</summary>
    ListItem,
    /// <summary>What the page says to its visitors: menus, share buttons, links to other stories, comment forms.</summary>
    Boilerplate,
    /// <summary>A title inside the report.</summary>
    SectionHeading,
}
