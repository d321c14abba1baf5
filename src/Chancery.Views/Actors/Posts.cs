using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>Reads the names of posts and ministries that are put together: the foreign minister of Honduras, Russia's defence ministry.</summary>
internal sealed class Posts(World world)
{
    /// <summary>The office, and whose it is where that is said; null when the words name none.</summary>
    public (Office Office, ActorId? Of)? OfficeIn(string text)
    {
        foreach (var (title, of) in Divided(text))
            if (world.OfficeCalled(title, of) is { } office) return (office, of);
        return world.OfficeCalled(WithoutArticle(text), of: null) is { } alone ? (alone, null) : null;
    }

    /// <summary>The ministry of a state; null when the words name none.</summary>
    public ActorId? MinistryIn(string text)
    {
        foreach (var (title, of) in Divided(text))
        {
            if (of.Type != ActorType.State) continue;
            var ministry = world.Ministries.FirstOrDefault(known => known.Titles.Append(known.Name).Contains(title, StringComparer.OrdinalIgnoreCase));
            if (ministry is not null) return world.MinistryOf(ministry.Name, of);
        }

        return null;
    }

    /// <summary>The id of an office without its holder: <c>office:foreign minister of Honduras</c>.</summary>
    public ActorId IdOf(Office office, ActorId? of) =>
        new(ActorType.Office, of is { } owner ? $"{office.Name} of {world.NameOf(owner)}" : office.Name);

    /// <summary>The text as a title and an actor: "X of ACTOR", "ACTOR's X", "ACTOR X".</summary>
    private IEnumerable<(string Title, ActorId Of)> Divided(string text)
    {
        var words = WithoutArticle(text.Trim()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 1; at < words.Length; at++)
        {
            var (before, after) = (string.Join(' ', words[..at]), string.Join(' ', words[at..]));
            if (words[at] == "of" && Owner(string.Join(' ', words[(at + 1)..])) is { } of) yield return (before, of);
            if (Owner(before) is { } owner) yield return (after, owner);
        }
    }

    private ActorId? Owner(string text)
    {
        var name = WithoutArticle(text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text);
        return name.Length > 0 && world.TryResolve(name, out var actor) && actor.Type is ActorType.State or ActorType.Org ? actor : null;
    }

    private static string WithoutArticle(string text) => text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
}
