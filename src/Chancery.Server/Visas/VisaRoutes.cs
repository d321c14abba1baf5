using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Visas;

/// <summary>Who may travel to whom without a visa, as far as the reports tell.</summary>
internal static class VisaRoutes
{
    private const int Most = 500;

    private static readonly string[] s_columns = ["matter", "between", "regime", "stay in days", "stage", "standing", "date", "date basis"];

    public static void MapVisas(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/visas", question => ListFilter.Page(question, filter =>
        {
            var (rows, total) = Rows(question, filter, Most);
            return new("Visa regimes", "/visas", VisaTable.Of(rows, total, filter, question.Links));
        }));
        routes.MapTable("/visas.csv", question => new("visas", s_columns,
            ListFilter.Read(question).Filter is { } filter ? Rows(question, filter, int.MaxValue).Rows.Select(Row) : []));
    }

    private static (IReadOnlyList<VisaRow> Rows, int Total) Rows(PageQuestion question, ListFilter filter, int most)
    {
        var (matters, total) = question.Session.Store.Matters.Page(filter.ForMatters with { Kind = Kind.Visa }, after: null, most);
        return ([.. matters.Select(matter => VisaRow.Of(matter, question.Session)).OrderBy(row => row.Parties.Count > 0 ? row.Parties[0].Name : "", StringComparer.Ordinal)], total);
    }

    private static IReadOnlyList<CsvCell> Row(VisaRow row) =>
    [
        row.Matter.Id, string.Join("; ", row.Parties.Select(actor => actor.Name)), row.Regime, row.StayDays,
        row.Matter.Stage, Word.Of(row.Matter.Standing), row.Matter.Last.Date?.Value, Word.Of(row.Matter.Last.Basis),
    ];
}
