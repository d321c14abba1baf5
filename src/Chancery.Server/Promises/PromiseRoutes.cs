using System.Globalization;
using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Views.Promises;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Promises;

/// <summary>The ledger of promises.</summary>
internal static class PromiseRoutes
{
    private const int PageSize = 60;

    private static readonly string[] s_columns =
        ["matter", "title", "kind", "promised", "how firmly", "by", "to", "said on", "deadline", "status", "days late", "outcome", "outcome date"];

    public static void MapPromises(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/promises", question => ListFilter.Page(question, filter => List(question, filter)));
        routes.MapTable("/promises.csv", question => new("promises", s_columns, Rows(question)));
    }

    private static PageAnswer List(PageQuestion question, ListFilter filter)
    {
        var (narrowed, error) = Narrowed(question, filter);
        if (narrowed is null) return PageAnswer.BadRequest(error!);
        var skipped = int.TryParse(question.Query("after"), NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : 0;
        var (roll, isOfNow) = RollOf(question);
        var answer = PromisesAnswerBuilder.Build(narrowed, PageSize, filter.Actors, question.Session, skipped, roll);
        return new("Promises", "/promises", PromiseLedgerPage.Of(answer, new(filter, narrowed, question.Query("due-before"), skipped), question.Links)) { IsOfBefore = !isOfNow };
    }

    /// <summary>All promises, where they are known, and whether they are those of the record as it is: while they are gathered for the first time those that
    /// are asked for are worked out by themselves.</summary>
    internal static (PromiseRoll? Roll, bool IsOfNow) RollOf(PageQuestion question)
    {
        if (question.Session.Vantage is not null) return (null, true);
        var (roll, isOfNow) = question.Kept<PromiseRoll>();
        if (roll is not null && !isOfNow) PageDrawing.DoNotKeep(question.Request.HttpContext);
        return (roll, roll is null || isOfNow);
    }

    private static (PromiseFilter? Filter, string? Error) Narrowed(PageQuestion question, ListFilter filter)
    {
        var (status, before) = (question.Query("status"), question.Query("due-before"));
        if (status is not null && PromiseStatusWord.Read(status) is null) return (null, PromiseStatusWord.Refusal(status));
        var due = before is null ? null : DateText.Parse(before);
        return before is not null && due is null
            ? (null, DateText.Refusal(before))
            : (new(filter.Narrowed.Kind, status is null ? null : PromiseStatusWord.Read(status), DateRange.Of(due)?.Earliest), null);
    }

    private static IEnumerable<IReadOnlyList<CsvCell>> Rows(PageQuestion question)
    {
        var (filter, _) = ListFilter.Read(question);
        var narrowed = filter is null ? null : Narrowed(question, filter).Filter;
        return narrowed is null ? [] : PromisesAnswerBuilder.Build(narrowed, null, filter!.Actors, question.Session, roll: RollOf(question).Roll).Promises.Select(Row);
    }

    private static IReadOnlyList<CsvCell> Row(PromiseView promise) =>
    [
        promise.Matter, promise.Title, Word.Of(promise.Kind), promise.Goal, Word.Of(promise.Strength),
        string.Join("; ", promise.By.Select(actor => actor.Name)), string.Join("; ", promise.To.Select(actor => actor.Name)),
        promise.SaidOn?.Value, promise.Deadline?.Value, PromiseStatusWord.Of(promise.Status), promise.DaysLate, promise.Outcome?.Stage, promise.Outcome?.Date?.Value,
    ];
}
