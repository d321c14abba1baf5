namespace Chancery.Coding;

/// <summary>The names of event types, and the classes that they fall into.</summary>
public static class EventTypes
{
    private static readonly EventType[] s_all = Enum.GetValues<EventType>();
    private static readonly string[] s_names = [.. s_all.Select(type => type.ToString().ToUpperInvariant())];

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<EventType> All => s_all;

    /// <summary>The name that data and output use: <c>AGREE</c>.</summary>
    public static string Name(this EventType type) => s_names[(int)type];

    /// <summary>The type of a name; null when there is none.</summary>
    public static EventType? Find(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < s_names.Length; i++)
            if (name.SequenceEqual(s_names[i])) return s_all[i];
        return null;
    }

    /// <summary>The quad class: 1 cooperation in words, 2 in deeds, 3 conflict in words, 4 in deeds.</summary>
    public static int QuadClass(this EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support => 1,
        EventType.Cooperate or EventType.Aid or EventType.Yield => 2,
        EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten => 3,
        _ => 4,
    };
}
