using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Views.Reviewing;

namespace Chancery.Server.Review;

/// <summary>What the fields of a correction say, as text.</summary>
/// <param name="Roles">The actors in each role of the kind, by name or id.</param>
/// <param name="Attributes">The value of each attribute of the kind, the stage among them; empty where none is told.</param>
/// <param name="Date">When, in EDTF; empty where that is not told.</param>
/// <param name="Modality">How far from having happened.</param>
/// <param name="Polarity">Whether it is affirmed.</param>
internal sealed record CorrectionFields(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Roles, IReadOnlyDictionary<string, string> Attributes, string Date, string Modality, string Polarity)
{
    /// <summary>How the fields are called that say what the form said when it was opened.</summary>
    public const string Formerly = "was.";

    private const string Role = "role.";
    private const string Attribute = "attribute.";

    /// <summary>The fields of a claim as it is.</summary>
    public static CorrectionFields Of(Claim claim, RecordSession session)
    {
        var kind = session.Kinds[claim.Kind];
        return new(
            kind.Roles.ToDictionary(role => role, IReadOnlyList<string> (role) => [.. claim.Roles.GetValueOrDefault(role, []).Select(actor => Text(actor, session.World))]),
            Names(kind).ToDictionary(name => name, name => claim.Attributes.TryGetValue(name, out var value) ? value.ToString() : ""),
            claim.Date?.Value ?? "", Word.Of(claim.Modality), Word.Of(claim.Polarity));
    }

    /// <summary>The fields as they came back.</summary>
    /// <param name="form">The form.</param>
    /// <param name="kind">The kind of the claim.</param>
    /// <param name="prefix">Before the names of the fields: <see cref="Formerly"/> or nothing.</param>
    public static CorrectionFields Read(IFormCollection form, KindDefinition kind, string prefix) => new(
        kind.Roles.ToDictionary(role => role, IReadOnlyList<string> (role) => [.. form[$"{prefix}{Role}{role}"].Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name!.Trim())]),
        Names(kind).ToDictionary(name => name, name => form[$"{prefix}{Attribute}{name}"].ToString().Trim()),
        form[$"{prefix}date"].ToString().Trim(), form[$"{prefix}modality"].ToString(), form[$"{prefix}polarity"].ToString());

    /// <summary>All fields by their names, as a form has them.</summary>
    public IEnumerable<(string Name, string Value)> Named(string prefix) =>
    [
        .. Roles.SelectMany(role => role.Value.Select(name => (RoleField(prefix, role.Key), name))),
        .. Attributes.Select(attribute => (AttributeField(prefix, attribute.Key), attribute.Value)),
        ($"{prefix}date", Date), ($"{prefix}modality", Modality), ($"{prefix}polarity", Polarity),
    ];

    public static string RoleField(string prefix, string role) => $"{prefix}{Role}{role}";

    public static string AttributeField(string prefix, string attribute) => $"{prefix}{Attribute}{attribute}";

    /// <summary>What is other than it was; what is wrong with the words that are chosen from a list.</summary>
    public (GivenCorrection? Given, string? Error) Since(CorrectionFields was)
    {
        if (Date.Length == 0 && was.Date.Length > 0) return (null, "A date can be set right and not be taken away; reject the claim where it has none.");
        if (Modality != was.Modality && Word.Read<Modality>(Modality) is null) return (null, Word.Refusal<Modality>(Modality));
        if (Polarity != was.Polarity && Word.Read<Polarity>(Polarity) is null) return (null, Word.Refusal<Polarity>(Polarity));
        return (new(
            Roles.Where(role => !role.Value.SequenceEqual(was.Roles[role.Key])).ToDictionary(role => role.Key, role => role.Value),
            Attributes.Where(attribute => attribute.Value != was.Attributes[attribute.Key]).ToDictionary(),
            Date == was.Date ? null : Date,
            Modality == was.Modality ? null : Word.Read<Modality>(Modality),
            Polarity == was.Polarity ? null : Word.Read<Polarity>(Polarity)), null);
    }

    private static IEnumerable<string> Names(KindDefinition kind) => kind.Progress is { } progress ? kind.Attributes.Prepend(progress).Distinct() : kind.Attributes;

    /// <summary>A name that means the actor and nobody else; else the id.</summary>
    public static string Text(ActorId actor, World world) =>
        world.NameOf(actor) is var name && world.TryResolve(name, out var meant) && meant == actor ? name : actor.ToString();
}
