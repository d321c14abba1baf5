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
}
