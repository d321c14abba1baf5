namespace Chancery.Server.Timelines;

/// <summary>Parts steps by those who take part in them.</summary>
internal static class ActorLanes
{
    // More would be a page of lanes with a step each.
    private const int Most = 14;

    private const string Others = "others";

    /// <summary>The lanes, that of most steps first; steps of nobody in them are in the last.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="chosen">To whom they are narrowed: they take part in all, so that a lane of theirs would tell nothing.</param>
    public static IEnumerable<(string Name, IReadOnlyList<TimelineStep> Steps)> Of(IReadOnlyList<TimelineStep> steps, IReadOnlyList<ActorId> chosen)
    {
        var lanes = steps.SelectMany(step => step.Actors.Where(actor => !chosen.Contains(actor.Id)), (step, actor) => (actor, step))
            .GroupBy(pair => pair.actor.Id)
            .OrderByDescending(lane => lane.Count()).ThenBy(lane => lane.Key)
            .Take(Most).ToList();
        foreach (var lane in lanes) yield return (lane.First().actor.Name, [.. lane.Select(pair => pair.step)]);
        var shown = lanes.SelectMany(lane => lane.Select(pair => pair.step)).ToHashSet();
        List<TimelineStep> rest = [.. steps.Where(step => !shown.Contains(step))];
        if (rest.Count > 0) yield return (Others, rest);
    }
}
