using Chancery.Record;
using Chancery.Record.Disagreements;
using Chancery.Server.Shell;
using Chancery.Views.Answers;

namespace Chancery.Server.Figures;

/// <summary>The figures on record, as series.</summary>
/// <param name="Series">The series that are shown: those of most figures first.</param>
/// <param name="Total">How many series there are in all.</param>
/// <param name="Indicator">The indicator that they are narrowed to; null for any.</param>
/// <param name="Indicators">All indicators that there are, in order of the alphabet.</param>
/// <param name="Sources">The sources by their numbers.</param>
/// <param name="Searched">What was searched.</param>
internal sealed record FiguresAnswer(
    IReadOnlyList<FigureSeries> Series, int Total, string? Indicator, IReadOnlyList<string> Indicators, IReadOnlyList<Source> Sources, Searched Searched)
{
    private const string Indicated = "indicator: ";

    // More bars than that nobody compares, and a browser takes seconds to draw them.
    private const int MostFigures = 400;

    // Among hundreds of figures the first report that gives one leads to it; the page of its matter has the others.
    private const int SourcesForOne = 1;

    /// <summary>The series of the matters that a filter lets through.</summary>
    /// <param name="session">The record.</param>
    /// <param name="filter">Narrows by actors and days.</param>
    /// <param name="indicator">The indicator; null for any.</param>
    /// <param name="most">How many series at most.</param>
    public static FiguresAnswer Of(RecordSession session, ListFilter filter, string? indicator, int most)
    {
        var matters = session.Store.Matters.Keys(filter.ForMatters with { Kind = Kind.Figure });
        var wanted = matters.Where(matter => indicator is null || IndicatorOf(matter.Key) == indicator)
            .OrderByDescending(matter => matter.Entries).ThenBy(matter => matter.Id, StringComparer.Ordinal).ToList();
        var citations = new Citations(session);
        return new(
            [.. Shown(wanted, most).Select(matter => SeriesOf(matter.Id, session, citations))], wanted.Count, indicator,
            [.. matters.Select(matter => IndicatorOf(matter.Key)).Distinct().Order(StringComparer.Ordinal)], citations.Sources, Searched.In(session, filter.Narrowed, filter.Actors));
    }

    // A file has all of them.
    private static IEnumerable<(string Id, string Key, int Entries)> Shown(List<(string Id, string Key, int Entries)> wanted, int most)
    {
        if (most == int.MaxValue) return wanted;
        var figures = 0;
        return wanted.Take(most).TakeWhile((matter, i) => (figures += matter.Entries) <= MostFigures || i == 0);
    }

    // All figures of a matter are of one indicator, which is part of what makes it one.
    private static string IndicatorOf(string key) => key.Split(" · ")
        .Where(part => part.StartsWith(Indicated, StringComparison.Ordinal)).Select(part => part[Indicated.Length..]).FirstOrDefault() is { Length: > 0 } indicator ? indicator : "figure";

    private static FigureSeries SeriesOf(string id, RecordSession session, Citations citations)
    {
        var history = session.Store.Matters.History(id, SourcesForOne)!;
        var matter = history.Matter;
        var disputed = new DisagreementFinder(session.Kinds).In(matter).SelectMany(disagreement => disagreement.Sides).SelectMany(side => side).ToHashSet();
        return new(matter.Id, IndicatorOf(matter.Key), Named("of"), Named("counterpart"),
            [.. matter.Entries.Select((entry, i) => new FigurePoint(entry.Attributes, entry.Date, entry.Modality, disputed.Contains(i), Cited(history.Claims[i])))]);

        NamedActor[] Named(string role) => [.. (matter.Roles.GetValueOrDefault(role) ?? []).Select(actor => NamedActor.Of(actor, session))];

        Source[] Cited(IReadOnlyList<RecordedClaim> claims)
        {
            var numbers = citations.Cite(claims);
            return [.. numbers.Select(number => citations.Sources[number - 1])];
        }
    }
}
