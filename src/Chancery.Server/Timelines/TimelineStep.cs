using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Timelines;

/// <summary>A dated step of a matter.</summary>
/// <param name="Matter">The id of the matter.</param>
/// <param name="Title">The matter in words.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="Step">The step.</param>
/// <param name="Days">The days on which it may have been.</param>
internal sealed record TimelineStep(string Matter, string Title, Kind Kind, StepView Step, DateRange Days)
{
    public static TimelineStep Of(Matter matter, int entry, RecordSession session)
    {
        var step = matter.Entries[entry];
        return new(matter.Id, matter.Title, matter.Kind, StepView.Of(step, session.Kinds[matter.Kind], []), step.Date.Range!.Value);
    }
}
