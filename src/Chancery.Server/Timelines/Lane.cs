namespace Chancery.Server.Timelines;

/// <summary>Steps that belong together on a drawing, in as many rows as it takes that none lies upon another, and no more than leave room for other lanes.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Top">The first of its rows among those of the whole drawing.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Steps">Its steps that are drawn, each with its row among those of the whole drawing.</param>
/// <param name="More">How many there was no room for.</param>
internal sealed record Lane(string Name, int Top, int Rows, IReadOnlyList<(TimelineStep Step, int Row)> Steps, int More)
{
    // A lane that is higher hides the others.
    private const int MostRows = 8;

    // Its name stands in the first row, and in the second how many more there are.
    private const int RowsWithMore = 2;

    /// <summary>All lanes, from top to bottom.</summary>
    /// <param name="groups">The names of the lanes and what is in them.</param>
    /// <param name="scale">Where days lie.</param>
    /// <param name="withReports">Whether room is needed up to the day of the report.</param>
    public static IReadOnlyList<Lane> Of(IReadOnlyList<(string Name, IReadOnlyList<TimelineStep> Steps)> groups, TimeScale scale, bool withReports)
    {
        var lanes = new List<Lane>();
        foreach (var (name, steps) in groups)
        {
            var top = lanes.Count == 0 ? 0 : lanes[^1].Top + lanes[^1].Rows;
            var ends = new List<double>();
            var placed = steps.OrderBy(step => step.From).ThenBy(step => step.To)
                .Select(step => (step, Row: Row(Room(step, scale, withReports), ends))).Where(step => step.Row is not null)
                .Select(step => (step.step, top + step.Row!.Value)).ToList();
            var more = steps.Count - placed.Count;
            lanes.Add(new(name, top, Math.Max(ends.Count, more > 0 ? RowsWithMore : 1), placed, more));
        }

        return lanes;
    }

    private static (double Start, double End) Room(TimelineStep step, TimeScale scale, bool withReports)
    {
        var (start, end) = scale.Bar(step);
        return withReports && step.Reported is { } day ? (Math.Min(start, scale.At(day)), Math.Max(end, scale.At(day))) : (start, end);
    }

    private static int? Row((double Start, double End) room, List<double> ends)
    {
        var row = ends.FindIndex(last => last < room.Start);
        if (row >= 0)
        {
            ends[row] = room.End;
            return row;
        }

        if (ends.Count == MostRows) return null;
        ends.Add(room.End);
        return ends.Count - 1;
    }
}
