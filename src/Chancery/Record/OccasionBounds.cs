using Chancery.Time;

namespace Chancery.Record;

/// <summary>Narrows down when reports without a date were published, by dated reports of the same occasions: the same visit
/// and the same meeting, told by another within some weeks.</summary>
/// <param name="occasionsOf">For each document the occasions that it tells of.</param>
internal sealed class OccasionBounds(ILookup<string, string> occasionsOf)
{
    // Reports of an occasion appear within about a month of one another.
    private const int Near = 30;

    // Two states meet often; the same visit and the same meeting seldom come again.
    private const int Fewest = 2;

    /// <summary>The narrower bounds by document; of those that no other report narrows there is none.</summary>
    public IReadOnlyDictionary<string, BoundedPublication> Of(IReadOnlyList<DatedDocument> documents)
    {
        var dated = documents.Where(document => DateRange.Of(document.Published) is not null).ToList();
        var narrowed = new Dictionary<string, BoundedPublication>();
        foreach (var document in documents)
        {
            if (document.Bounded is { } bounded && Narrow(document, bounded, dated) is { } bound) narrowed[document.Id] = bound;
        }

        return narrowed;
    }

    private BoundedPublication? Narrow(DatedDocument document, BoundedPublication bounded, List<DatedDocument> dated)
    {
        var occasions = occasionsOf[document.Id].ToHashSet();
        if (occasions.Count < Fewest || DateRange.Of(bounded.Between) is not { } open) return null;
        var others = dated
            .Select(other => (Document: other, Range: DateRange.Of(other.Published), Shared: occasionsOf[other.Id].Count(occasions.Contains)))
            .Where(other => other.Shared >= Fewest && other.Range is { } range && Allows(bounded, open, range.Widened(Near))).ToList();
        if (others.Count == 0) return null;
        var most = others.Max(other => other.Shared);
        var best = others.FindAll(other => other.Shared == most);
        var window = best.Select(other => other.Range!.Value.Widened(Near)).Aggregate(open, Common);
        // Two journeys of the same persons: nothing tells which of them it was.
        if (window.Earliest > window.Latest || window == open) return null;
        return Narrowed(document, bounded, window, best.Select(other => other.Document).MinBy(other => other.Name, StringComparer.Ordinal)!);
    }

    private static bool Allows(BoundedPublication bounded, DateRange open, DateRange window) =>
        bounded.Days.Count == 0 ? open.Overlaps(window) : bounded.Days.Any(day => DateRange.Of(day) is { } range && range.Overlaps(window));

    private static DateRange Common(DateRange a, DateRange b) =>
        new(a.Earliest > b.Earliest ? a.Earliest : b.Earliest, a.Latest < b.Latest ? a.Latest : b.Latest);

    private static BoundedPublication? Narrowed(DatedDocument document, BoundedPublication bounded, DateRange window, DatedDocument by)
    {
        List<EdtfDate> days = [.. bounded.Days.Where(day => DateRange.Of(day) is { } range && window.Overlaps(range))];
        var between = days is [var only] ? only : EdtfDate.Covering(window.Earliest, window.Latest);
        var reason = new PublicationBound(window.Earliest, window.Latest, document.Opening, $"told of the same occasions as {by.Name}, published {by.Published}");
        return new(between, days, [.. bounded.Reasons, reason]);
    }
}
