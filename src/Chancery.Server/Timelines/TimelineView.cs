using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Views.Answers;

namespace Chancery.Server.Timelines;

/// <summary>What a timeline shows, and how.</summary>
/// <param name="Title">What it is of, in a few words.</param>
/// <param name="Steps">The steps, the latest first.</param>
/// <param name="IsCut">Whether earlier ones are left out.</param>
/// <param name="Filter">To what they are narrowed.</param>
/// <param name="Order">By what they are parted into lanes.</param>
/// <param name="WithReports">Whether it is shown when each was first reported as well.</param>
/// <param name="Searched">What was searched.</param>
internal sealed record TimelineView(
    string Title, IReadOnlyList<TimelineStep> Steps, bool IsCut, ListFilter Filter, TimelineOrder Order, bool WithReports, Searched Searched)
{
    private const int Most = 300;

    /// <summary>Reads an address and asks the record; gives what is wrong with it when it cannot be asked.</summary>
    public static (TimelineView? View, string? Error) Of(PageQuestion question)
    {
        var (filter, error) = ListFilter.Read(question);
        if (filter is null) return (null, error);
        if (question.Query("by") is { } by && Word.Read<TimelineOrder>(by) is null) return (null, Word.Refusal<TimelineOrder>(by));
        var order = question.Query("by") is { } given ? Word.Read<TimelineOrder>(given)!.Value : TimelineOrder.Kind;
        var withReports = question.Query("reported") is not null;
        var steps = StepsOf(question.Session, filter, Most + 1);
        IReadOnlyList<TimelineStep> shown = [.. steps.Take(Most)];
        return (new(filter.Title("Timeline", "Timeline of", question.Session), shown, steps.Count > Most, filter, order, withReports, Searched.In(question.Session, filter.Narrowed, filter.Actors)), null);
    }

    /// <summary>The steps, the latest first, each with the day of its first report.</summary>
    public static IReadOnlyList<TimelineStep> StepsOf(RecordSession session, ListFilter filter, int most) =>
        [.. session.Store.Timeline.Steps(filter.ForMatters, most).Select(step => TimelineStep.Of(step.Matter, step.Entry, session) with
        {
            Reported = session.Store.Timeline.FirstReported(step.Matter.Id, step.Entry),
        })];

    /// <summary>What the address says besides the filter.</summary>
    public IReadOnlyList<(string Name, string? Value)> Looks =>
        [("by", Order == TimelineOrder.Kind ? null : Word.Of(Order)), ("reported", WithReports ? "yes" : null)];

    /// <summary>The days that it shows: those that are asked for, else those of the steps.</summary>
    public TimeScale Scale => (Filter.Narrowed.Since, Filter.Narrowed.Until) switch
    {
        ({ } since, { } until) when since.Earliest < until.Latest => new(since.Earliest, until.Latest),
        ({ } since, _) when TimeScale.Over(Steps) is var scale && scale.Last > since.Earliest => scale with { First = since.Earliest },
        (_, { } until) when TimeScale.Over(Steps) is var scale && scale.First < until.Latest => scale with { Last = until.Latest },
        _ => TimeScale.Over(Steps),
    };

    /// <summary>The steps by lanes, with the names of the lanes.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<TimelineStep> Steps)> Lanes => Order == TimelineOrder.Kind
        ? [.. Steps.GroupBy(step => step.Kind).OrderBy(kind => kind.Key).Select(kind => (Word.Of(kind.Key), (IReadOnlyList<TimelineStep>)[.. kind]))]
        : [.. ActorLanes.Of(Steps, Filter.Actors)];
}
