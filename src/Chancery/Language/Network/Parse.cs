namespace Chancery.Language.Network;

/// <summary>What the network says of one sentence: an index of a tag, a head (-1: root) and an index of a relation for each word.</summary>
internal readonly ref struct Parse(Span<int> tags, Span<int> heads, Span<int> relations)
{
    internal Span<int> Tags { get; } = tags;

    internal Span<int> Heads { get; } = heads;

    internal Span<int> Relations { get; } = relations;
}
