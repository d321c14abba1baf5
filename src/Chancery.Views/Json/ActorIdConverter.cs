using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Views.Json;

/// <summary>Writes an actor as <c>state:HND</c>.</summary>
internal sealed class ActorIdConverter : JsonConverter<ActorId>
{
    public override ActorId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, ActorId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
