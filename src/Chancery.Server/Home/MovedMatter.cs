using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Home;

/// <summary>A matter with the step that it has made.</summary>
internal sealed record MovedMatter(string Id, Kind Kind, string Title, StepView Step)
{
    public static MovedMatter Of(Matter matter, int entry, RecordSession session) =>
        new(matter.Id, matter.Kind, matter.Title, StepView.Of(matter.Entries[entry], session.Kinds[matter.Kind], []));
}
