using Chancery.Views.Changes;

namespace Chancery.Cli.Watching;

/// <summary>What became of a watched matter.</summary>
/// <param name="Watches">The numbers of the watches that it is about.</param>
/// <param name="At">When the last of the additions that moved it was made, or of all where none alone did.</param>
/// <param name="Change">What became of it.</param>
internal sealed record WatchedChange(IReadOnlyList<long> Watches, DateTimeOffset At, ChangeView Change);
