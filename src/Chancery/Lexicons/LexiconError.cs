namespace Chancery.Lexicons;

/// <summary>What is wrong in a data file, and where.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line, counted from 1; 0 when it is the file as a whole.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record LexiconError(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
