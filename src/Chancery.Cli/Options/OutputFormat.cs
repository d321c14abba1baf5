namespace Chancery.Cli.Options;

/// <summary>In which form an answer is given.</summary>
internal enum OutputFormat
{
    /// <summary>For reading on a terminal.</summary>
    Text,

    /// <summary>For other programs.</summary>
    Json,

    /// <summary>Markdown, for passing on.</summary>
    Md,

    /// <summary>A page for a browser or a printer.</summary>
    Html,

    /// <summary>A feed for news readers (RFC 4287).</summary>
    Atom,

    /// <summary>Dates for a calendar (RFC 5545).</summary>
    ICalendar,
}
