using System.Text.Json;
using Chancery.Record;

namespace Chancery.Storage;

/// <summary>Reads the identities of a claim out of one column: <c>[["person:A","person:B","decision 7"]]</c>.</summary>
internal static class IdentityJson
{
    private const string None = "[]";

    public static IReadOnlyList<Identity> Read(string column)
    {
        if (column == None) return [];
        using var json = JsonDocument.Parse(column);
        return [.. json.RootElement.EnumerateArray().Select(identity => new Identity(
            Actor(identity[0]), Actor(identity[1]), identity[2].GetString()!)).OrderBy(identity => identity.Read)];
    }

    private static ActorId Actor(JsonElement value) =>
        ActorId.TryParse(value.GetString()!, out var actor) ? actor : throw new InvalidDataException($"The record is damaged: {value} is no actor.");
}
