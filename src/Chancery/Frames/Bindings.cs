namespace Chancery.Frames;

/// <summary>The words that a pattern has given names to, while it is being matched.</summary>
internal sealed class Bindings
{
    private static readonly Dictionary<string, int> s_none = [];

    // Few patterns name a word before they turn out not to fit.
    private Dictionary<string, int>? tokens;

    /// <summary>The names and the words bound to them.</summary>
    public IReadOnlyDictionary<string, int> Tokens => tokens ?? s_none;

    /// <summary>The topic that is being distributed, and under which name.</summary>
    public (string Name, string Topic)? Topic { get; private init; }

    /// <summary>The one of several words for whom the claim is being made, when a pattern makes one for each.</summary>
    public int? Each { get; private init; }

    /// <summary>Gives a word a name.</summary>
    public void Bind(string name, int token) => (tokens ??= [])[name] = token;

    /// <summary>Forgets all names, for the next pattern.</summary>
    public void Clear() => tokens?.Clear();

    /// <summary>A copy that keeps its names when this one forgets them.</summary>
    public Bindings Copy()
    {
        var copy = new Bindings { Topic = Topic, Each = Each };
        if (tokens is null) return copy;
        foreach (var (key, value) in tokens) copy.Bind(key, value);
        return copy;
    }

    /// <summary>A copy with one more name.</summary>
    public Bindings With(string name, int token, string? topic)
    {
        var copy = new Bindings { Topic = topic is null ? Topic : (name, topic), Each = topic is null ? token : Each };
        if (tokens is not null)
            foreach (var (key, value) in tokens) copy.Bind(key, value);
        copy.Bind(name, token);
        return copy;
    }
}
