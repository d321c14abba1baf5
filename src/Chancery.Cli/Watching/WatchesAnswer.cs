using Chancery.Cli.Layouts;
using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Cli.Watching;

/// <summary>What is watched.</summary>
/// <param name="Watches">The watches, in order of their numbers.</param>
/// <param name="ToldThrough">Up to when the last report told what moved; null before the first watch.</param>
/// <param name="Removed">The number of the watch that was removed just now; null where none was.</param>
internal sealed record WatchesAnswer(IReadOnlyList<WatchView> Watches, DateTimeOffset? ToldThrough, long? Removed = null) : IAnswer
{
    public static WatchesAnswer In(RecordSession session, long? removed = null) => new(
        [.. session.Store.Watches.List().Select(watch => WatchView.Of(watch, session))], session.Store.Watches.ToldThrough(), removed);

    public Page Lay() => WatchesPage.Of(this);
}
