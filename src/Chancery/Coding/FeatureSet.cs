namespace Chancery.Coding;

/// <summary>The features of a pair: names, each once, in the order in which they were found.</summary>
internal sealed class FeatureSet
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>The names. What stands before the first colon is the group.</summary>
    internal IReadOnlyList<string> Names => names;

    /// <summary>Adds a feature unless it is there.</summary>
    internal void Add(string name)
    {
        if (seen.Add(name)) names.Add(name);
    }
}
