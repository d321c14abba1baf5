using System.Collections;
using System.Runtime.CompilerServices;

namespace Chancery.Views.Pages;

/// <summary>A line of words of several looks, as long as it likes: whoever shows it breaks it.</summary>
[CollectionBuilder(typeof(Line), nameof(Create))]
internal sealed class Line : IEnumerable<Run>
{
    private readonly Run[] runs;

    private Line(Run[] runs) => this.runs = runs;

    public static Line Empty { get; } = new([]);

    /// <summary>How many characters wide it is, in UTF-16 code units.</summary>
    /// <remarks>Not called Length: collection expressions take a property of that name for the number of runs.</remarks>
    public int Width => runs.Sum(run => run.Text.Length);

    public static Line Create(ReadOnlySpan<Run> runs) => new(runs.ToArray());

    public static implicit operator Line(string text) => new([text]);

    /// <summary>The lines with the same words between each two.</summary>
    public static Line Join(Run separator, IEnumerable<Line> lines)
    {
        var joined = new List<Run>();
        foreach (var line in lines)
        {
            if (joined.Count > 0) joined.Add(separator);
            joined.AddRange(line.runs);
        }

        return new([.. joined]);
    }

    /// <summary>The line from its first visible character on.</summary>
    public Line WithoutLeadingSpace()
    {
        var first = Array.FindIndex(runs, run => run.Text.Trim().Length > 0);
        return first < 0 ? Empty : new([runs[first] with { Text = runs[first].Text.TrimStart() }, .. runs[(first + 1)..]]);
    }

    public IEnumerator<Run> GetEnumerator() => ((IEnumerable<Run>)runs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Concat(runs.Select(run => run.Text));
}
