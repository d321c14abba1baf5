using Chancery.Record.Promises;

namespace Chancery.Views.Promises;

/// <summary>What is needed of a promise to choose it among many.</summary>
/// <param name="Matter">The id of the matter that it is about.</param>
/// <param name="Place">Its place among the promises about that matter.</param>
/// <param name="Kind">What sort of matter that is.</param>
/// <param name="Actors">Who takes part in the matter.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="Due">The last day on which it was to be kept; null where none is told.</param>
/// <param name="Said">The last day on which it may have been made.</param>
internal sealed record RolledPromise(string Matter, int Place, Kind Kind, IReadOnlyList<ActorId> Actors, PromiseStatus Status, DateOnly? Due, DateOnly Said);
