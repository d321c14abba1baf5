namespace Chancery.Record;

/// <summary>Puts a matter into words by its kind's title pattern.</summary>
internal sealed class MatterNaming(Func<ActorId, string> nameOf)
{
    // A title is read at a glance.
    private const int MostNames = 4;

    public string Title(KindDefinition kind, IReadOnlyDictionary<string, IReadOnlyList<ActorId>> roles, List<ClaimPlace> claims) =>
        kind.Title.Fill(name => roles.TryGetValue(name, out var actors) ? Names(actors) : Said(name, kind, claims));

    // An office is told thousands of times: it has the words of the first claim, so that its title on a day hangs on no others.
    private static string? Said(string attribute, KindDefinition kind, List<ClaimPlace> claims) =>
        Usual(attribute, kind.Kind is Kind.Office ? claims[..1] : claims, Unsaid(kind, attribute));

    /// <summary>What does not tell the matter from others has no place in its title.</summary>
    private static IReadOnlyList<string> Unsaid(KindDefinition kind, string attribute) =>
        kind.Same.FirstOrDefault(part => part.Name == attribute)?.Save ?? [];

    private string Names(IReadOnlyList<ActorId> actors)
    {
        var names = actors.Take(MostNames).Select(nameOf).ToList();
        if (actors.Count > MostNames) names.Add($"{actors.Count - MostNames} more");
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
    }

    /// <summary>The value that most claims give to an attribute; of equally frequent ones the first in the alphabet.</summary>
    private static string? Usual(string attribute, List<ClaimPlace> claims, IReadOnlyList<string> unsaid) =>
        claims.Select(claim => claim.Claim.Attributes.TryGetValue(attribute, out var value) ? value.ToString() : null)
            .OfType<string>()
            .Where(value => value != MatterKey.Other && !unsaid.Contains(value))
            .GroupBy(value => value)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
}
