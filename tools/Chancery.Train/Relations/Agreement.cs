using System.Globalization;
using System.Text;
using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>How well event types agree with the right ones.</summary>
internal sealed class Agreement
{
    private readonly List<(EventType Right, EventType? Given)> pairs = [];

    internal void Add(EventType right, EventType? given) => pairs.Add((right, given));

    /// <summary>Precision, recall and F1 of each type, then accuracy and the unweighted mean of F1.</summary>
    internal string Table()
    {
        var text = new StringBuilder();
        foreach (var type in EventTypes.All)
        {
            var (precision, recall, f1) = Of(t => t == type);
            text.Append(CultureInfo.InvariantCulture, $"{type.Name(),-10} {pairs.Count(p => p.Right == type),4} {100 * precision,6:0.0} {100 * recall,6:0.0} {100 * f1,6:0.0}\n");
        }

        return text.Append(Line()).ToString();
    }

    /// <summary>Accuracy and macro F1 of types, quad classes and the two halves, in per cent.</summary>
    internal string Line()
    {
        var given = pairs.Count(p => p.Given is not null);
        var right = pairs.Count(p => p.Right == p.Given);
        var roots = EventTypes.All.Average(type => Of(t => t == type).F1);
        var quads = Enumerable.Range(1, 4).Average(quad => Of(t => t.QuadClass() == quad).F1);
        var halves = (Of(t => t.QuadClass() < 3).F1 + Of(t => t.QuadClass() >= 3).F1) / 2;
        return string.Create(CultureInfo.InvariantCulture,
            $"accuracy {100d * right / pairs.Count:0.0}, macro F1 {100 * roots:0.0}, quad {100 * quads:0.0}, binary {100 * halves:0.0}; coded {given} of {pairs.Count}, {100d * right / Math.Max(1, given):0.0} of these right");
    }

    /// <summary>How often each right type was taken for each other.</summary>
    internal IEnumerable<string> Confusions() =>
        pairs.Where(p => p.Right != p.Given).GroupBy(p => $"{p.Right.Name()} as {p.Given?.Name() ?? "-"}")
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count(),4} {g.Key}");

    private (double Precision, double Recall, double F1) Of(Func<EventType, bool> isOne)
    {
        var both = pairs.Count(p => isOne(p.Right) && p.Given is { } g && isOne(g));
        var given = pairs.Count(p => p.Given is { } g && isOne(g));
        var right = pairs.Count(p => isOne(p.Right));
        return ((double)both / Math.Max(1, given), (double)both / Math.Max(1, right), 2d * both / Math.Max(1, given + right));
    }
}
