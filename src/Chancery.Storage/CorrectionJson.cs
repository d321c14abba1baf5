using System.Text.Json.Nodes;

namespace Chancery.Storage;

/// <summary>How the correction of a claim is written into the log and read back.</summary>
internal static class CorrectionJson
{
    public static string Write(CorrectClaim correct)
    {
        var json = new JsonObject { ["claim"] = correct.Claim };
        json["roles"] = new JsonObject(correct.Roles.Select(role => KeyValuePair.Create(
            role.Key, (JsonNode?)new JsonArray([.. role.Value.Select(actor => JsonValue.Create(actor.ToString()))]))));
        json["attributes"] = JsonNode.Parse(AttributeJson.Write(correct.Attributes));
        if (correct.Date is { } date) json["date"] = date.Value;
        if (correct.Modality is { } modality) json["modality"] = SqliteRows.Word(modality);
        if (correct.Polarity is { } polarity) json["polarity"] = SqliteRows.Word(polarity);
        return json.ToJsonString();
    }

    public static CorrectClaim Read(JsonObject json) => new(
        (string)json["claim"]!,
        json["roles"]!.AsObject().ToDictionary(role => role.Key, IReadOnlyList<ActorId> (role) =>
            [.. role.Value!.AsArray().Select(actor => RulingJson.Actor((string)actor!))]),
        AttributeJson.Read(json["attributes"]!.ToJsonString()),
        (string?)json["date"] is { } date ? new EdtfDate(date) : null,
        (string?)json["modality"] is { } modality ? Enum.Parse<Modality>(modality, ignoreCase: true) : null,
        (string?)json["polarity"] is { } polarity ? Enum.Parse<Polarity>(polarity, ignoreCase: true) : null);
}
