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
    /// <summary>Whether nobody says when it began or ended: then it is drawn where its one date is.</summary>
    public bool IsOpen => Days.Latest == DateOnly.MaxValue || Days.Earliest == DateOnly.MinValue;

    /// <summary>The first day on which it is drawn.</summary>
    public DateOnly From => Days.Earliest == DateOnly.MinValue ? Days.Latest : Days.Earliest;

    /// <summary>The last day on which it is drawn.</summary>
    public DateOnly To => Days.Latest == DateOnly.MaxValue ? Days.Earliest : Days.Latest;

    public static TimelineStep Of(Matter matter, int entry, RecordSession session)
    {
        var step = matter.Entries[entry];
        return new(matter.Id, matter.Title, matter.Kind, StepView.Of(step, session.Kinds[matter.Kind], []), step.Date.Range!.Value);
    }
}
