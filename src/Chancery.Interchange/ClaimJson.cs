using System.Globalization;
using System.Text.Json;

namespace Chancery.Interchange;

/// <summary>The shape of one claim's JSON object when written; <see cref="ClaimParser"/> is its counterpart.</summary>
internal static class ClaimJson
{
    public const int Version = 1;

    public static void Write(Utf8JsonWriter json, string documentName, Claim claim)
    {
        json.WriteStartObject();
        json.WriteNumber("v", Version);
        json.WriteString("id", claim.Id);
        json.WriteString("doc", documentName);
        json.WriteString("kind", NameOf(claim.Kind));
        WriteRoles(json, claim.Roles);
        WriteAttributes(json, claim.Attributes);
        if (claim.Date is { } date) json.WriteString("date", date.Value);
        else json.WriteNull("date");
        json.WriteString("modality", NameOf(claim.Modality));
        json.WriteString("polarity", NameOf(claim.Polarity));
        WriteActors(json, "source", claim.Source);
        if (claim.By.Count > 0) WriteActors(json, "by", claim.By);
        if (claim.Condition is { } condition) WriteEvidence(json, "condition", condition);
        WriteEvidence(json, claim.Evidence);
        json.WritePropertyName("confidence");
        json.WriteRawValue(claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture), skipInputValidation: true);
        WriteBecause(json, claim.Because);
        json.WriteEndObject();
    }

    internal static string NameOf<T>(T value) where T : struct, Enum => VocabularyWord.Of(value);

    private static void WriteRoles(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyList<ActorId>> roles)
    {
        json.WriteStartObject("roles");
        foreach (var (role, actors) in roles) WriteActors(json, role, actors);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string property, IReadOnlyList<ActorId> actors)
    {
        json.WriteStartArray(property);
        foreach (var actor in actors) json.WriteStringValue(actor.ToString());
        json.WriteEndArray();
    }

    private static void WriteAttributes(Utf8JsonWriter json, IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        json.WriteStartObject("attrs");
        foreach (var (name, value) in attributes)
        {
            json.WritePropertyName(name);
            if (value.Text is { } text) json.WriteStringValue(text);
            else json.WriteRawValue(value.ToString(), skipInputValidation: true);
        }
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var piece in evidence) WriteValue(json, piece);
        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string property, Evidence piece)
    {
        json.WritePropertyName(property);
        WriteValue(json, piece);
    }

    private static void WriteValue(Utf8JsonWriter json, Evidence piece)
    {
        json.WriteStartObject();
        json.WriteNumber("start", piece.Span.Start);
        json.WriteNumber("end", piece.Span.End);
        json.WriteString("text", piece.Text);
        json.WriteEndObject();
    }

    private static void WriteBecause(Utf8JsonWriter json, Because because)
    {
        json.WriteStartObject("because");
        json.WriteString("frame", because.Frame);
        json.WriteStartObject("trigger");
        json.WriteNumber("start", because.Trigger.Start);
        json.WriteNumber("end", because.Trigger.End);
        json.WriteEndObject();
        json.WriteStartObject("roles");
        foreach (var (role, how) in because.Roles) json.WriteString(role, how);
        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in because.Rules) json.WriteStringValue(rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
