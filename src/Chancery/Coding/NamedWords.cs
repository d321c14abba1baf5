namespace Chancery.Coding;

/// <summary>The words that name a source or a target.</summary>
/// <param name="First">The index of the first.</param>
/// <param name="Last">The index of the last.</param>
/// <param name="Head">The index of the one by which they hang in the tree.</param>
internal readonly record struct NamedWords(int First, int Last, int Head)
{
    /// <summary>Whether a word is one of them.</summary>
    internal bool Contains(int word) => First <= word && word <= Last;
}
