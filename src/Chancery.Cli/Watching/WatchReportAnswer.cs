using Chancery.Cli.Layouts;
using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Cli.Watching;

/// <summary>What moved on the watched matters, and what is to come of them.</summary>
internal sealed record WatchReportAnswer : IAnswer
{
    /// <summary>After which moment of record time; null where the record was told nothing before.</summary>
    public required DateTimeOffset? Since { get; init; }

    /// <summary>Up to which moment: that of the last addition to the record.</summary>
    public required DateTimeOffset? Through { get; init; }

    /// <summary>When the record was begun, which tells its feeds from those of other records.</summary>
    public required DateTimeOffset? Begun { get; init; }

    /// <summary>The watches, in order of their numbers.</summary>
    public required IReadOnlyList<WatchView> Watches { get; init; }

    /// <summary>What was searched.</summary>
    public required Searched Searched { get; init; }

    /// <summary>The matters that moved: the new ones, those that moved, those that are gone.</summary>
    public required IReadOnlyList<WatchedChange> Changes { get; init; }

    /// <summary>What is to come, the first thing first.</summary>
    public required IReadOnlyList<AgendaView> Agenda { get; init; }

    /// <summary>The sources by their numbers.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public Page Lay() => WatchReportPage.Of(this);
}
