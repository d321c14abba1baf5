namespace Chancery;

/// <summary>The stable id of an actor: its type and its name, written <c>type:name</c>.</summary>
public readonly record struct ActorId(ActorType Type, string Name) : IComparable<ActorId>
{
    // Ids are written and read by the million.
    private static readonly string[] s_prefixes = [.. Enum.GetValues<ActorType>().Select(type => $"{type.ToString().ToLowerInvariant()}:")];

    /// <summary>The state with the given ISO 3166-1 alpha-3 code.</summary>
    public static ActorId State(string code) => new(ActorType.State, code);

    /// <summary>The person of the given name.</summary>
    public static ActorId Person(string name) => new(ActorType.Person, name);

    /// <summary>The organisation of the given acronym or name.</summary>
    public static ActorId Org(string name) => new(ActorType.Org, name);

    /// <summary>The region of the given slug.</summary>
    public static ActorId Region(string slug) => new(ActorType.Region, slug);

    /// <summary>Reads <c>type:name</c>; false when the type is none of <see cref="ActorType"/> or the name is empty.</summary>
    public static bool TryParse(string text, out ActorId id)
    {
        id = default;
        var colon = text.IndexOf(':');
        if (colon <= 0 || colon == text.Length - 1) return false;
        if (!IsWritten(text.AsSpan(0, colon), out var type) && !Enum.TryParse(text.AsSpan(0, colon), ignoreCase: true, out type)) return false;
        id = new(type, text[(colon + 1)..]);
        return true;
    }

    private static bool IsWritten(ReadOnlySpan<char> word, out ActorType type)
    {
        var i = 0;
        while (i < s_prefixes.Length && !s_prefixes[i].AsSpan()[..^1].SequenceEqual(word)) i++;
        type = (ActorType)i;
        return i < s_prefixes.Length;
    }

    /// <summary>Orders by type, then by name, ordinally.</summary>
    public int CompareTo(ActorId other) =>
        Type != other.Type ? Type.CompareTo(other.Type) : string.CompareOrdinal(Name, other.Name);

    /// <inheritdoc/>
    public override string ToString() => string.Concat(s_prefixes[(int)Type], Name);

    /// <summary>Orders by type, then by name.</summary>
    public static bool operator <(ActorId left, ActorId right) => left.CompareTo(right) < 0;

    /// <summary>Orders by type, then by name.</summary>
    public static bool operator >(ActorId left, ActorId right) => left.CompareTo(right) > 0;

    /// <summary>Orders by type, then by name.</summary>
    public static bool operator <=(ActorId left, ActorId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by type, then by name.</summary>
    public static bool operator >=(ActorId left, ActorId right) => left.CompareTo(right) >= 0;
}
