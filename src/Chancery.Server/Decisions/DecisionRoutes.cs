using System.Globalization;
using Chancery.Server.Review;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Views.Answers;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Decisions;

/// <summary>What was decided, by whom and why.</summary>
internal static class DecisionRoutes
{
    private const string Path = "/decisions";
    private const int PageSize = 50;

    private static readonly string[] s_columns = ["number", "decided at", "by", "act", "what", "reason", "counts", "undone by", "claim"];

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext http, DecidingForms forms) => forms.Show(http, List)).ExcludeFromDescription();
        routes.MapTable($"{Path}.csv", question => new("decisions", s_columns,
            DecisionFilter.Read(question).Filter is { } filter ? All(question).Where(filter.LetsThrough).Select(Row) : []));
    }

    private static PageAnswer List(PageQuestion question)
    {
        var (filter, error) = DecisionFilter.Read(question);
        if (filter is null) return PageAnswer.BadRequest(error!);
        var all = All(question);
        var from = long.TryParse(question.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : long.MaxValue;
        var found = all.Where(filter.LetsThrough).ToList();
        var shown = found.Where(decision => decision.Number < from).Reverse().Take(PageSize + 1).ToList();
        var next = shown.Count > PageSize ? filter.To(question.Links, Path, shown[PageSize - 1].Number.ToString(CultureInfo.InvariantCulture)) : null;
        var form = ReviewForm.Of(question.Request.HttpContext, question.Session, filter.To(question.Links, Path));
        return new("Decisions", Path, DecisionsPage.Of(
            [.. shown.Take(PageSize).Select(decision => DecisionRow.Of(decision, question.Session))], found.Count,
            [.. all.Select(decision => decision.By).Distinct().Order(StringComparer.Ordinal)], filter, next, form, question.Links));
    }

    private static List<DecisionView> All(PageQuestion question) =>
        [.. question.Session.Store.Decisions.List().Select(decision => DecisionView.Of(decision, question.Session))];

    private static IReadOnlyList<CsvCell> Row(DecisionView decision) =>
    [
        (decimal)decision.Number, decision.DecidedAt.ToString("O"), decision.By, decision.Act, Chancery.Views.Layouts.DecisionWords.What(decision), decision.Reason,
        decision.Stands ? "yes" : "no", (decimal?)decision.UndoneBy, decision.Claim,
    ];
}
