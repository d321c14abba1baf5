using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Chancery.Storage;

/// <summary>Attributes as a JSON object in one column.</summary>
internal static class AttributeJson
{
    public static string Write(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        foreach (var (name, value) in attributes)
        {
            json.WritePropertyName(name);
            if (value.Text is { } text) json.WriteStringValue(text);
            else json.WriteRawValue(value.ToString());
        }
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static Dictionary<string, AttributeValue> Read(string column)
    {
        using var json = JsonDocument.Parse(column);
        return json.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ValueKind switch
        {
            JsonValueKind.True => AttributeValue.Of(flag: true),
            JsonValueKind.False => AttributeValue.Of(flag: false),
            JsonValueKind.Number => AttributeValue.Of(property.Value.GetDecimal()),
            _ => AttributeValue.Of(property.Value.GetString()!),
        });
    }
}
