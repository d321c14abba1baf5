using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Views.Json;

/// <summary>Writes an enumeration's value as the word of the vocabulary, in lower case.</summary>
internal sealed class WordConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Word.Of(value));
}
