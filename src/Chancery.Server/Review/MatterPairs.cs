using Chancery.Views.Answers;
using Chancery.Views.Reviewing;

namespace Chancery.Server.Review;

/// <summary>All matters of a record that may be one.</summary>
/// <param name="All">The pairs, those for which most speaks first.</param>
internal sealed record MatterPairs(IReadOnlyList<MatterSuggestionView> All)
{
    public static MatterPairs Of(RecordSession session) => new(new DoubtfulMatters(session).Of([], kind: null));

    /// <summary>Those of a kind; all when null. Ids begin with the kind.</summary>
    public IEnumerable<MatterSuggestionView> OfKind(Kind? kind) =>
        kind is { } only ? All.Where(pair => pair.Matter.StartsWith($"{Word.Of(only)}-", StringComparison.Ordinal)) : All;
}
