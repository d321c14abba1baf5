using System.Text.Json;

namespace Chancery.Interchange;

/// <summary>Reads a claim exactly as <see cref="ClaimJson"/> writes it, property by property and without a document in between: a record
/// reads millions of its own. What is written in any other way is left to <see cref="ClaimParser"/>.</summary>
internal static class WrittenClaim
{
    /// <summary>The claim; null where it is not written so.</summary>
    public static Claim? Read(ReadOnlySpan<byte> json, string documentId)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return Claim(ref reader, documentId) is { } claim && !reader.Read() ? claim : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Claim? Claim(ref Utf8JsonReader json, string documentId)
    {
        if (!Next(ref json, JsonTokenType.StartObject) || !Name(ref json, "v"u8) || !Next(ref json, JsonTokenType.Number) || !json.ValueSpan.SequenceEqual("1"u8)
            || Text(ref json, "id"u8) is not { } id || Text(ref json, "doc"u8) is null || Word<Kind>(ref json, "kind"u8) is not { } kind
            || Roles(ref json) is not { } roles || Attributes(ref json) is not { } attributes
            || !Name(ref json, "date"u8) || !json.Read() || json.TokenType is not (JsonTokenType.String or JsonTokenType.Null)) return null;
        EdtfDate? date = json.GetString() is { } told ? new(told) : null;
        if (Word<Modality>(ref json, "modality"u8) is not { } modality || Word<Polarity>(ref json, "polarity"u8) is not { } polarity
            || !Name(ref json, "source"u8) || Actors(ref json) is not { } source || !Next(ref json, JsonTokenType.PropertyName)) return null;
        ActorId[]? by = [];
        if (json.ValueTextEquals("by"u8) && ((by = Actors(ref json)) is null || !Next(ref json, JsonTokenType.PropertyName))) return null;
        Evidence? condition = null;
        if (json.ValueTextEquals("condition"u8)
            && (!Next(ref json, JsonTokenType.StartObject) || (condition = Piece(ref json)) is null || !Next(ref json, JsonTokenType.PropertyName))) return null;
        if (!json.ValueTextEquals("evidence"u8) || Evidence(ref json) is not { } evidence
            || !Name(ref json, "confidence"u8) || !Next(ref json, JsonTokenType.Number) || !json.TryGetDouble(out var confidence)
            || Because(ref json) is not { } because || !Next(ref json, JsonTokenType.EndObject)) return null;
        return new()
        {
            Id = id,
            DocumentId = documentId,
            Kind = kind,
            Roles = roles,
            Attributes = attributes,
            Date = date,
            Modality = modality,
            Polarity = polarity,
            Source = source,
            By = by,
            Condition = condition,
            Evidence = evidence,
            Confidence = confidence,
            Because = because,
        };
    }

    private static Dictionary<string, IReadOnlyList<ActorId>>? Roles(ref Utf8JsonReader json)
    {
        if (!Begin(ref json, "roles"u8, JsonTokenType.StartObject)) return null;
        var roles = new Dictionary<string, IReadOnlyList<ActorId>>();
        while (Next(ref json, JsonTokenType.PropertyName))
            if (json.GetString() is not { } role || Actors(ref json) is not { } actors || !roles.TryAdd(role, actors)) return null;
        return json.TokenType == JsonTokenType.EndObject ? roles : null;
    }

    private static Dictionary<string, AttributeValue>? Attributes(ref Utf8JsonReader json)
    {
        if (!Begin(ref json, "attrs"u8, JsonTokenType.StartObject)) return null;
        var attributes = new Dictionary<string, AttributeValue>();
        while (Next(ref json, JsonTokenType.PropertyName))
        {
            var name = json.GetString()!;
            if (!json.Read() || Value(ref json) is not { } value || !attributes.TryAdd(name, value)) return null;
        }

        return json.TokenType == JsonTokenType.EndObject ? attributes : null;
    }

    private static AttributeValue? Value(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => AttributeValue.Of(json.GetString()!),
        JsonTokenType.Number when json.TryGetDecimal(out var number) => AttributeValue.Of(number),
        JsonTokenType.True => AttributeValue.Of(flag: true),
        JsonTokenType.False => AttributeValue.Of(flag: false),
        _ => null,
    };

    private static ActorId[]? Actors(ref Utf8JsonReader json)
    {
        if (!Next(ref json, JsonTokenType.StartArray)) return null;
        var actors = new List<ActorId>(2);
        while (Next(ref json, JsonTokenType.String))
        {
            if (!ActorId.TryParse(json.GetString()!, out var actor)) return null;
            actors.Add(actor);
        }

        return json.TokenType == JsonTokenType.EndArray ? [.. actors] : null;
    }

    private static Evidence[]? Evidence(ref Utf8JsonReader json)
    {
        if (!Next(ref json, JsonTokenType.StartArray)) return null;
        var pieces = new List<Evidence>(1);
        while (Next(ref json, JsonTokenType.StartObject))
        {
            if (Piece(ref json) is not { } piece) return null;
            pieces.Add(piece);
        }

        return json.TokenType == JsonTokenType.EndArray ? [.. pieces] : null;
    }

    private static Evidence? Piece(ref Utf8JsonReader json) =>
        Span(ref json) is { } span && Text(ref json, "text"u8) is { } text && Next(ref json, JsonTokenType.EndObject) ? new(span, text) : null;

    private static Because? Because(ref Utf8JsonReader json)
    {
        if (!Begin(ref json, "because"u8, JsonTokenType.StartObject) || Text(ref json, "frame"u8) is not { } frame
            || !Begin(ref json, "trigger"u8, JsonTokenType.StartObject) || Span(ref json) is not { } trigger || !Next(ref json, JsonTokenType.EndObject)
            || !Begin(ref json, "roles"u8, JsonTokenType.StartObject)) return null;
        var roles = new Dictionary<string, string>();
        while (Next(ref json, JsonTokenType.PropertyName))
        {
            var role = json.GetString()!;
            if (!Next(ref json, JsonTokenType.String) || !roles.TryAdd(role, json.GetString()!)) return null;
        }

        if (json.TokenType != JsonTokenType.EndObject || !Begin(ref json, "rules"u8, JsonTokenType.StartArray)) return null;
        var rules = new List<string>();
        while (Next(ref json, JsonTokenType.String)) rules.Add(json.GetString()!);
        return json.TokenType == JsonTokenType.EndArray && Next(ref json, JsonTokenType.EndObject) ? new(frame, trigger, roles, rules) : null;
    }

    private static Span? Span(ref Utf8JsonReader json) =>
        Whole(ref json, "start"u8) is { } start && Whole(ref json, "end"u8) is { } end && start >= 0 && start <= end ? new(start, end) : null;

    private static int? Whole(ref Utf8JsonReader json, ReadOnlySpan<byte> property) =>
        Begin(ref json, property, JsonTokenType.Number) && json.TryGetInt32(out var number) ? number : null;

    private static string? Text(ref Utf8JsonReader json, ReadOnlySpan<byte> property) =>
        Begin(ref json, property, JsonTokenType.String) ? json.GetString() : null;

    private static T? Word<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> property) where T : struct, Enum =>
        Text(ref json, property) is { } word && VocabularyWord.TryParse<T>(word, out var value) ? value : null;

    private static bool Begin(ref Utf8JsonReader json, ReadOnlySpan<byte> property, JsonTokenType type) => Name(ref json, property) && Next(ref json, type);

    private static bool Name(ref Utf8JsonReader json, ReadOnlySpan<byte> property) => Next(ref json, JsonTokenType.PropertyName) && json.ValueTextEquals(property);

    private static bool Next(ref Utf8JsonReader json, JsonTokenType type) => json.Read() && json.TokenType == type;
}
