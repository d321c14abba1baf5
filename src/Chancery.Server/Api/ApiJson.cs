using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chancery.Actors;
using Chancery.Record;
using Chancery.Record.Disagreements;
using Chancery.Record.Promises;
using Chancery.Server.Jobs;
using Chancery.Views.Answers;
using Chancery.Views.Json;
using Microsoft.OpenApi;

namespace Chancery.Server.Api;

/// <summary>How values are written as JSON, and what the OpenAPI document says of that.</summary>
internal static class ApiJson
{
    private static readonly JsonConverter[] s_converters =
    [
        new ActorIdConverter(), new EdtfDateConverter(), new AttributeValueConverter(),
        new WordConverter<Kind>(), new WordConverter<Modality>(), new WordConverter<Polarity>(), new WordConverter<DateBasis>(),
        new WordConverter<Standing>(), new WordConverter<PromiseStatus>(), new WordConverter<DisagreementSort>(), new WordConverter<ActorType>(), new WordConverter<JobState>(),
    ];

    public static void Configure(JsonSerializerOptions options)
    {
        foreach (var converter in s_converters) options.Converters.Add(converter);
    }

    /// <summary>What a value that is written by a converter looks like; null for all others.</summary>
    public static OpenApiSchema? SchemaOf(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value == typeof(ActorId)) return Text("The stable id of an actor, type:name", "state:HND");
        if (value == typeof(EdtfDate)) return Text("A date as precise as it is known (EDTF)", "2013-06");
        if (value == typeof(AttributeValue)) return new() { Type = JsonSchemaType.String | JsonSchemaType.Number | JsonSchemaType.Boolean };
        return value.IsEnum && Array.Exists(s_converters, converter => converter.CanConvert(value))
            ? new() { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames(value).Select(name => (JsonNode)name.ToLowerInvariant())] }
            : null;
    }

    private static OpenApiSchema Text(string description, string example) => new() { Type = JsonSchemaType.String, Description = description, Examples = [example] };
}
