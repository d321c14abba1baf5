using System.Text.Json.Nodes;

namespace Chancery.Storage;

/// <summary>How rulings are written into the log and read back.</summary>
internal static class RulingJson
{
    private const string Merge = "merge";
    private const string Split = "split";
    private const string Undo = "undo";
    private const string Accept = "accept";
    private const string Reject = "reject";
    private const string Correct = "correct";
    private const string OfActor = "actor";
    private const string OfClaim = "claim";
    private const string OfDecision = "decision";
    private const string OfMatter = "matter";

    /// <summary>The act, its subject and the rest as a JSON object.</summary>
    public static (string Act, string Subject, string Body) Write(Ruling ruling) => ruling switch
    {
        MergeActors merge => (Merge, OfActor, Body(("actor", Text(merge.Actor)), ("into", Text(merge.Into)))),
        SplitActor split => (Split, OfActor, Body(("actor", Text(split.Actor)), ("new", Text(split.New)),
            ("documents", new JsonArray([.. split.Documents.Select(document => JsonValue.Create(document))])))),
        KeepApart two => (Split, OfActor, Body(("actor", Text(two.One)), ("from", Text(two.Other)))),
        UndoDecision undo => (Undo, OfDecision, Body(("number", JsonValue.Create(undo.Number)))),
        AcceptClaim accept => (Accept, OfClaim, Body(("claim", JsonValue.Create(accept.Claim)))),
        RejectClaim reject => (Reject, OfClaim, Body(("claim", JsonValue.Create(reject.Claim)))),
        CorrectClaim correct => (Correct, OfClaim, CorrectionJson.Write(correct)),
        MergeMatters merge => (Merge, OfMatter, Body(("matter", JsonValue.Create(merge.Matter)), ("into", JsonValue.Create(merge.Into)),
            ("claims", Texts(merge.Claims)), ("told", JsonNode.Parse(AttributeJson.Write(merge.Told))!))),
        PartMatters two => (Split, OfMatter, Body(("matter", JsonValue.Create(two.One)), ("from", JsonValue.Create(two.Other)),
            ("claims", Texts(two.Claims)), ("otherClaims", Texts(two.OtherClaims)))),
        _ => throw new ArgumentException($"{ruling.GetType().Name} has no form in the log.", nameof(ruling)),
    };

    /// <summary>The ruling; null where this version of the program knows none such.</summary>
    public static Ruling? Read(string act, string subject, string body)
    {
        var json = JsonNode.Parse(body)!.AsObject();
        return (act, subject) switch
        {
            (Merge, OfActor) => new MergeActors(Actor(json, "actor"), Actor(json, "into")),
            (Split, OfActor) when json.ContainsKey("from") => new KeepApart(Actor(json, "actor"), Actor(json, "from")),
            (Split, OfActor) => new SplitActor(
                Actor(json, "actor"), [.. json["documents"]!.AsArray().Select(document => (string)document!)], Actor(json, "new")),
            (Undo, OfDecision) => new UndoDecision((long)json["number"]!),
            (Accept, OfClaim) => new AcceptClaim((string)json["claim"]!),
            (Reject, OfClaim) => new RejectClaim((string)json["claim"]!),
            (Correct, OfClaim) => CorrectionJson.Read(json),
            (Merge, OfMatter) => new MergeMatters(
                (string)json["matter"]!, (string)json["into"]!, Texts(json, "claims"), AttributeJson.Read(json["told"]!.ToJsonString())),
            (Split, OfMatter) => new PartMatters(
                (string)json["matter"]!, (string)json["from"]!, Texts(json, "claims"), Texts(json, "otherClaims")),
            _ => null,
        };
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string[] Texts(JsonObject json, string property) => [.. json[property]!.AsArray().Select(text => (string)text!)];

    private static JsonValue Text(ActorId actor) => JsonValue.Create(actor.ToString());

    private static ActorId Actor(JsonObject json, string property) => Actor((string)json[property]!);

    internal static ActorId Actor(string text) =>
        ActorId.TryParse(text, out var actor) ? actor : throw new InvalidDataException($"{text} is no actor.");

    private static string Body(params (string Name, JsonNode Value)[] properties) =>
        new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Value))).ToJsonString();
}
