using System.Text.Json;

namespace Chancery.Storage;

/// <summary>A matter with words that may be promises.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="State">Changes with its steps and with which claims tell them.</param>
/// <param name="Participants">Who takes part: a JSON array.</param>
public sealed record PromisingMatter(string Id, Kind Kind, string State, string Participants)
{
    /// <summary>Who takes part. Of a matter about which nothing has changed nobody asks it.</summary>
    public IReadOnlyList<ActorId> Actors => [.. JsonSerializer.Deserialize<string[]>(Participants)!.Select(RulingJson.Actor)];
}
