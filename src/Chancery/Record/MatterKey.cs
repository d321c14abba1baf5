using System.Text;

namespace Chancery.Record;

/// <summary>What a claim says of which matter it belongs to: values that must be equal, and values that must not differ.</summary>
/// <param name="Same">The values that must be equal, as one text.</param>
/// <param name="Family">The same values as a readable id, with which the ids of all matters of the key begin. What claims of one family
/// make does not hang on any other claim.</param>
/// <param name="Apart">For each part that must not differ the values that the claim tells; empty where it tells none.</param>
internal sealed record MatterKey(string Same, string Family, IReadOnlyList<IReadOnlySet<string>> Apart)
{
    // An id is typed and read; the parties of a convention of eighteen states are told by its title.
    private const int MostInSlug = 4;

    // The vocabulary's words for a type that has no word and for a subject that is none in particular: they tell nothing.
    public const string Other = "other";
    private const string General = "general";

    /// <summary>Whose step the claim tells of in a matter that many share: each state ratifies for itself. Null in any other matter.</summary>
    public (string Role, string Names)? Step { get; init; }

    /// <summary>Whose step the claim tells of where not all parties take it, by their names; null where it is that of all.</summary>
    public string? By { get; init; }

    public static MatterKey Of(Claim claim, KindDefinition kind, Func<ActorId, ActorId?> stateOf, Func<ActorId, string> nameOf)
    {
        foreach (var part in kind.Same)
            if (part.Alone && ValuesOf(claim, part, stateOf) is { Count: > 0 } told) return Shared(claim, kind, part, told, stateOf, nameOf);
        var same = new StringBuilder(VocabularyWord.Of(kind.Kind));
        var slug = new List<string>();
        var certain = true;
        foreach (var part in kind.Same.Where(part => !part.Alone))
        {
            var values = ValuesOf(claim, part, stateOf);
            certain &= values.Count >= part.AtLeast;
            same.Append(" · ").Append(part.Name).Append(": ").AppendJoin(", ", values);
            slug.AddRange(values.Take(MostInSlug).Select(Slugs.Of));
            if (values.Count > MostInSlug) slug.Add($"{values.Count - MostInSlug}-more");
        }
        var family = MatterFamily.Of(kind, slug);
        // A claim that tells too little to be joined with another is a matter of its own.
        if (!certain)
        {
            same.Append(" · claim: ").Append(claim.Id);
            family = MatterFamily.OfOne(family, claim);
        }

        return new(same.ToString(), family, [.. kind.Apart.Select(part => ApartValuesOf(claim, part, kind, stateOf))])
        {
            By = claim.By.Count == 0 ? null : string.Join(", ", claim.By.Select(actor => stateOf(actor) ?? actor).Distinct().Order().Select(nameOf)),
        };
    }

    /// <summary>The key of a matter that one value makes, whoever takes part: who does tells one step from another.</summary>
    private static MatterKey Shared(
        Claim claim, KindDefinition kind, IdentityPart by, List<string> told, Func<ActorId, ActorId?> stateOf, Func<ActorId, string> nameOf)
    {
        var same = $"{VocabularyWord.Of(kind.Kind)} · {by.Name}: {string.Join(", ", told)}";
        var role = kind.Same.FirstOrDefault(part => part.IsRole);
        IEnumerable<string> actors = role is null ? [] : ValuesOf(claim, role, stateOf);
        var names = string.Join(", ", actors.Select(actor => ActorId.TryParse(actor, out var id) ? nameOf(id) : actor));
        return new(same, MatterFamily.Of(kind, told.Select(Slugs.Of)), [.. kind.Apart.Select(_ => new HashSet<string>())])
        {
            Step = (role?.Name ?? by.Name, names),
        };
    }

    /// <summary>Whether a value of an attribute tells nothing.</summary>
    public static bool IsOpen(AttributeValue value) => value.Text is Other or General;

    /// <summary>The values that a claim tells of an attribute, as they are compared.</summary>
    public static IReadOnlyList<string> AttributeOf(Claim claim, IdentityPart attribute) => ValuesOf(claim, attribute, _ => null);

    /// <summary>Where a role is compared as states before, a state in it says nothing more: "Russia" may be whoever came.</summary>
    private static HashSet<string> ApartValuesOf(
        Claim claim, IdentityPart part, KindDefinition kind, Func<ActorId, ActorId?> stateOf)
    {
        HashSet<string> values = [.. ValuesOf(claim, part, stateOf)];
        if (kind.Same.Any(same => same.Name == part.Name && same.AsStates))
            values.RemoveWhere(value => ActorId.TryParse(value, out var actor) && actor.Type == ActorType.State);
        return values;
    }

    /// <summary>The values of one part, in ordinal order.</summary>
    private static List<string> ValuesOf(Claim claim, IdentityPart part, Func<ActorId, ActorId?> stateOf)
    {
        var values = new List<string>(2);
        if (part.IsRole)
        {
            if (!claim.Roles.TryGetValue(part.Name, out var actors)) return values;
            foreach (var actor in actors)
                Add(values, ((part.AsStates ? stateOf(actor) : null) ?? actor).ToString());
        }
        else if (claim.Attributes.TryGetValue(part.Name, out var value) && !IsOpen(value))
        {
            var word = value.ToString().Trim().ToLowerInvariant();
            var colon = part.AsFamily ? word.IndexOf(':') : -1;
            if (!part.Save.Contains(word)) Add(values, colon < 0 ? word : word[..colon].TrimEnd());
        }
        return values;
    }

    private static void Add(List<string> values, string value)
    {
        var place = values.BinarySearch(value, StringComparer.Ordinal);
        if (place < 0) values.Insert(~place, value);
    }
}
