namespace Chancery.Storage;

/// <summary>A matter with words that may be promises.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="State">Changes with its steps and with which claims tell them.</param>
/// <param name="Actors">Who takes part.</param>
public sealed record PromisingMatter(string Id, Kind Kind, string State, IReadOnlyList<ActorId> Actors);
