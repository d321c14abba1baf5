using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Views.Json;

/// <summary>Writes an attribute's value as what it is: a text, a number, true or false.</summary>
internal sealed class AttributeValueConverter : JsonConverter<AttributeValue>
{
    public override AttributeValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, AttributeValue value, JsonSerializerOptions options)
    {
        if (value.Text is { } text) writer.WriteStringValue(text);
        else writer.WriteRawValue(value.ToString());
    }
}
