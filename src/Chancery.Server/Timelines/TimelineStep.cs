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
    /// <summary>Who takes part in the matter, persons apart, as each acts for somebody.</summary>
    public IReadOnlyList<NamedActor> Actors { get; init; } = [];

    /// <summary>The day on which it was first reported; null where that is not known or was not asked.</summary>
    public DateOnly? Reported { get; init; }

    /// <summary>Whether nobody says when it began or ended: then it is drawn where its one date is.</summary>
    public bool IsOpen => Days.Latest == DateOnly.MaxValue || Days.Earliest == DateOnly.MinValue;

    /// <summary>Whether its date is only about right, or somebody doubts it (EDTF's ~, ? and %).</summary>
    public bool IsUnsure => Step.Date is { } date && date.Value.AsSpan().ContainsAny('~', '?', '%');

    /// <summary>The first day on which it is drawn.</summary>
    public DateOnly From => Days.Earliest == DateOnly.MinValue ? Days.Latest : Days.Earliest;

    /// <summary>The last day on which it is drawn.</summary>
    public DateOnly To => Days.Latest == DateOnly.MaxValue ? Days.Earliest : Days.Latest;

    public static TimelineStep Of(Matter matter, int entry, RecordSession session)
    {
        var step = matter.Entries[entry];
        return new(matter.Id, matter.Title, matter.Kind, StepView.Of(step, session.Kinds[matter.Kind], []), step.Date.Range!.Value)
        {
            Actors = [.. matter.Roles.Values.SelectMany(role => role).Where(actor => actor.Type is not (ActorType.Person or ActorType.Office)).Distinct()
                .Select(actor => NamedActor.Of(actor, session))],
        };
    }
}
