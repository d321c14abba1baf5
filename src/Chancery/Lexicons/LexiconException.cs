namespace Chancery.Lexicons;

/// <summary>The data cannot be used: everything that is wrong in it, each with file and line.</summary>
public sealed class LexiconException(IReadOnlyList<LexiconError> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>What is wrong; never empty.</summary>
    public IReadOnlyList<LexiconError> Errors { get; } = errors;
}
