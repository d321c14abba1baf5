using System.Text.Json;

namespace Chancery.Interchange;

/// <summary>Takes a claim out of its JSON object; says which property is missing or wrong.</summary>
internal static class ClaimParser
{
    public static string DocumentName(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new ClaimFormatException("expected a JSON object");
        var version = Required(root, "v", JsonValueKind.Number).GetRawText();
        if (version != "1") throw new ClaimFormatException($"\"v\" is {version}; this program reads version 1");
        return Text(root, "doc");
    }

    public static Claim Claim(JsonElement root, string documentId) => new()
    {
        Id = Text(root, "id"),
        DocumentId = documentId,
        Kind = Word<Kind>(root, "kind"),
        Roles = Roles(root),
        Attributes = Attributes(root),
        Date = root.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.String
            ? new EdtfDate(date.GetString()!) : null,
        Modality = Word<Modality>(root, "modality"),
        Polarity = Word<Polarity>(root, "polarity"),
        Source = Actors(Required(root, "source", JsonValueKind.Array), "source"),
        By = root.TryGetProperty("by", out var by) ? Actors(by, "by") : [],
        Condition = root.TryGetProperty("condition", out var condition) ? Evidence(condition) : null,
        Evidence = [.. Required(root, "evidence", JsonValueKind.Array).EnumerateArray().Select(Evidence)],
        Confidence = Required(root, "confidence", JsonValueKind.Number).GetDouble(),
        Because = Because(Required(root, "because", JsonValueKind.Object)),
    };

    private static JsonElement Required(JsonElement parent, string property, JsonValueKind kind)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(property, out var value))
            throw new ClaimFormatException($"\"{property}\" is missing");
        if (value.ValueKind != kind)
            throw new ClaimFormatException($"\"{property}\" should be {Expected(kind)}");
        return value;
    }

    private static string Expected(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        _ => "a text",
    };

    private static string Text(JsonElement parent, string property) =>
        Required(parent, property, JsonValueKind.String).GetString()!;

    private static T Word<T>(JsonElement parent, string property) where T : struct, Enum
    {
        var word = Text(parent, property);
        if (VocabularyWord.TryParse<T>(word, out var value)) return value;
        var words = string.Join(", ", Enum.GetValues<T>().Select(ClaimJson.NameOf));
        throw new ClaimFormatException($"\"{property}\" is \"{word}\"; expected one of {words}");
    }

    private static Dictionary<string, IReadOnlyList<ActorId>> Roles(JsonElement root) =>
        Required(root, "roles", JsonValueKind.Object).EnumerateObject()
            .ToDictionary(role => role.Name, role => (IReadOnlyList<ActorId>)Actors(role.Value, role.Name));

    private static ActorId[] Actors(JsonElement array, string property)
    {
        if (array.ValueKind != JsonValueKind.Array)
            throw new ClaimFormatException($"\"{property}\" should be an array");
        return [.. array.EnumerateArray().Select(actor => Actor(actor, property))];
    }

    private static ActorId Actor(JsonElement value, string property) =>
        value.ValueKind == JsonValueKind.String && ActorId.TryParse(value.GetString()!, out var id)
            ? id
            : throw new ClaimFormatException($"\"{property}\" holds {value.GetRawText()}; expected an actor such as \"state:HND\"");

    private static Dictionary<string, AttributeValue> Attributes(JsonElement root) =>
        Required(root, "attrs", JsonValueKind.Object).EnumerateObject()
            .ToDictionary(attribute => attribute.Name, Attribute);

    private static AttributeValue Attribute(JsonProperty attribute) => attribute.Value.ValueKind switch
    {
        JsonValueKind.String => AttributeValue.Of(attribute.Value.GetString()!),
        JsonValueKind.Number when attribute.Value.TryGetDecimal(out var number) => AttributeValue.Of(number),
        JsonValueKind.True => AttributeValue.Of(flag: true),
        JsonValueKind.False => AttributeValue.Of(flag: false),
        _ => throw new ClaimFormatException($"\"{attribute.Name}\" should be a text, a number, true or false"),
    };

    private static Evidence Evidence(JsonElement piece) => new(Span(piece), Text(piece, "text"));

    private static Span Span(JsonElement value)
    {
        var start = Required(value, "start", JsonValueKind.Number);
        var end = Required(value, "end", JsonValueKind.Number);
        if (start.TryGetInt32(out var first) && end.TryGetInt32(out var last) && first >= 0 && first <= last)
            return new(first, last);
        throw new ClaimFormatException($"{start.GetRawText()}..{end.GetRawText()} is no span of a text");
    }

    private static Because Because(JsonElement value) => new(
        Text(value, "frame"),
        Span(Required(value, "trigger", JsonValueKind.Object)),
        Required(value, "roles", JsonValueKind.Object).EnumerateObject()
            .ToDictionary(role => role.Name, role => role.Value.ToString()),
        [.. Required(value, "rules", JsonValueKind.Array).EnumerateArray().Select(rule => rule.ToString())]);
}
