namespace Chancery.Server.Timelines;

/// <summary>The steps of one kind on a drawing, in as many rows as it takes that none lies upon another.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Top">The first of its rows among those of the whole drawing.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Steps">Its steps, each with its row among those of the whole drawing.</param>
internal sealed record Lane(Kind Kind, int Top, int Rows, IReadOnlyList<(TimelineStep Step, int Row)> Steps)
{
    // A lane that is higher hides the others; what does not fit shares the last row.
    private const int MostRows = 6;

    /// <summary>All lanes, from top to bottom.</summary>
    public static IReadOnlyList<Lane> Of(IReadOnlyList<TimelineStep> steps, TimeScale scale)
    {
        var lanes = new List<Lane>();
        foreach (var kind in steps.GroupBy(step => step.Kind).OrderBy(kind => kind.Key))
        {
            var top = lanes.Count == 0 ? 0 : lanes[^1].Top + lanes[^1].Rows;
            var ends = new List<double>();
            var placed = kind.OrderBy(step => step.From).ThenBy(step => step.To).Select(step => (step, top + Row(step, ends, scale))).ToList();
            lanes.Add(new(kind.Key, top, ends.Count, placed));
        }

        return lanes;
    }

    private static int Row(TimelineStep step, List<double> ends, TimeScale scale)
    {
        var (start, end) = scale.Bar(step);
        var row = ends.FindIndex(last => last < start);
        if (row < 0 && ends.Count < MostRows)
        {
            ends.Add(end);
            return ends.Count - 1;
        }

        if (row < 0) row = MostRows - 1;
        ends[row] = Math.Max(ends[row], end);
        return row;
    }
}
