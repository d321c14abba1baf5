using System.Security.Cryptography;
using System.Text;
using Chancery.Lexicons;
using Chancery.Record;

namespace Chancery.Tests.Record;

/// <summary>Documents and claims made by hand, with only what a test is about.</summary>
internal static class Made
{
    public static readonly KindTable Kinds = KindTable.Load(Path.Combine(Installation.Find().Data, "kinds.tsv"));

    /// <summary>Lavrov and the FSKN act for Russia, Agüero and the drug council for Honduras; nobody else is known.</summary>
    public static readonly KnownWorld World = new() { StateOf = StateOf, NameOf = NameOf };

    public static readonly MatterBuilder Builder = new(Kinds, World);

    public static Document Document(string name, string text, string? published = null, string? publisher = null) =>
        new(name, text) { Published = published is null ? null : new EdtfDate(published), Publisher = publisher };

    /// <summary>A claim whose evidence is the whole document. Roles: <c>"parties=state:HND,state:RUS"</c>; attributes:
    /// <c>"stage=signed"</c>.</summary>
    public static Claim Claim(
        Document document, Kind kind, string[] roles, string[] attributes,
        string? date = null, Modality modality = Modality.Actual, Polarity polarity = Polarity.Positive)
    {
        var what = $"{document.Id}|{kind}|{string.Join(';', roles)}|{string.Join(';', attributes)}|{date}|{modality}|{polarity}";
        return new()
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..24],
            DocumentId = document.Id,
            Kind = kind,
            Roles = roles.Select(role => role.Split('=')).ToDictionary(role => role[0], role => Actors(role[1])),
            Attributes = attributes.Select(attribute => attribute.Split('=')).ToDictionary(attribute => attribute[0], attribute => Value(attribute[1])),
            Date = date is null ? null : new EdtfDate(date),
            Modality = modality,
            Polarity = polarity,
            Evidence = [Evidence.In(document, new(0, document.Text.Length))],
            Confidence = 0.9,
            Because = new("made", new(0, 1), new Dictionary<string, string>(), []),
        };
    }

    public static SourcedClaim Sourced(this Claim claim, Document document) => new(claim, document.Published);

    public static DocumentSummary Summary(Document document) => new()
    {
        Id = document.Id,
        Name = document.Name,
        Title = null,
        Publisher = document.Publisher,
        Address = null,
        Language = "en",
        Published = document.Published,
        Claims = 1,
        Version = 1,
        IsCurrent = true,
        FirstRead = DateTimeOffset.UnixEpoch,
    };

    /// <summary>Everything that a matter holds, as text.</summary>
    public static string Describe(Matter matter)
    {
        var roles = matter.Roles.Select(role => $"{role.Key}={string.Join(',', role.Value)}");
        var entries = matter.Entries.Select(entry =>
            $"  {entry.Stage} {entry.Reached} {entry.Date.Value} {entry.Date.Basis} {entry.Modality} {entry.Polarity} "
            + $"{string.Join(',', entry.Attributes)} {string.Join(',', entry.Claims)} {string.Join(',', entry.Documents)}");
        return $"{matter.Id} | {matter.Kind} | {matter.Title} | {matter.Key} | {string.Join(' ', roles)} | {matter.CurrentIndex}\n{string.Join('\n', entries)}";
    }

    private static IReadOnlyList<ActorId> Actors(string names) =>
        [.. names.Split(',').Select(name => ActorId.TryParse(name, out var actor) ? actor : throw new ArgumentException(name, nameof(names)))];

    private static AttributeValue Value(string text) =>
        decimal.TryParse(text, out var number) ? AttributeValue.Of(number)
        : bool.TryParse(text, out var flag) ? AttributeValue.Of(flag)
        : AttributeValue.Of(text);

    private static ActorId? StateOf(ActorId actor) => actor.Name switch
    {
        "Sergey Lavrov" or "Vladimir Putin" or "FSKN" => ActorId.State("RUS"),
        "Mireya Agüero" or "National Council Against Drug Trafficking" => ActorId.State("HND"),
        _ => null,
    };

    private static string NameOf(ActorId actor) => actor switch
    {
        { Type: ActorType.State, Name: "HND" } => "Honduras",
        { Type: ActorType.State, Name: "RUS" } => "Russia",
        { Type: ActorType.State, Name: "MEX" } => "Mexico",
        _ => actor.Name,
    };
}
