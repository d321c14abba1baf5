using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Views.Json;

/// <summary>Writes a date as <c>2013-06</c>.</summary>
internal sealed class EdtfDateConverter : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
