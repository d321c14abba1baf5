namespace Chancery.Intake;

/// <summary>What is said of all documents of a run, and how large they may be.</summary>
public sealed record IntakeOptions
{
    /// <summary>A report larger than this is refused: 1 MiB, some 170,000 words. A longer text is a collection of reports, and
    /// would only be read as if its first date and its first persons were meant throughout.</summary>
    public const int DefaultMostBytes = 1024 * 1024;

    /// <summary>When they were published; stands above what an index or a line says.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Who published them; stands above what an index or a line says.</summary>
    public string? Publisher { get; init; }

    /// <summary>How many bytes a text file, or one line of JSON lines, may have.</summary>
    public int MostBytes { get; init; } = DefaultMostBytes;
}
