namespace Chancery.Frames;

/// <summary>The words that a pattern has given names to, while it is being matched.</summary>
internal sealed class Bindings
{
    // Few patterns name a word before they turn out not to fit, and none names many.
    private (string Name, int Token)[] named = [];
    private int count;

    /// <summary>The words that have names.</summary>
    public IEnumerable<int> Words => named.Take(count).Select(n => n.Token);

    /// <summary>The topic that is being distributed, and under which name.</summary>
    public (string Name, string Topic)? Topic { get; private init; }

    /// <summary>The one of several words for whom the claim is being made, when a pattern makes one for each.</summary>
    public int? Each { get; private init; }

    /// <summary>The word of that name, or null.</summary>
    public int? WordOf(string name)
    {
        for (var i = 0; i < count; i++)
            if (named[i].Name == name) return named[i].Token;
        return null;
    }

    /// <summary>Gives a word a name.</summary>
    public void Bind(string name, int token)
    {
        var at = 0;
        while (at < count && named[at].Name != name) at++;
        if (at == named.Length) Array.Resize(ref named, at + 2);
        named[at] = (name, token);
        count = Math.Max(count, at + 1);
    }

    /// <summary>Forgets all names, for the next pattern.</summary>
    public void Clear() => count = 0;

    /// <summary>A copy that keeps its names when this one forgets them.</summary>
    public Bindings Copy() => new() { Topic = Topic, Each = Each, named = named[..count], count = count };

    /// <summary>A copy with one more name.</summary>
    public Bindings With(string name, int token, string? topic)
    {
        var copy = new Bindings
        {
            Topic = topic is null ? Topic : (name, topic),
            Each = topic is null ? token : Each,
            named = named[..count],
            count = count,
        };
        copy.Bind(name, token);
        return copy;
    }
}
