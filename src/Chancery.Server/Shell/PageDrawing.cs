using Chancery.Record;
using Chancery.Server.Accounts;
using Chancery.Server.Records;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Shell;

/// <summary>Answers the address of a page: asks the record from where the address looks, then draws.</summary>
internal static class PageDrawing
{
    /// <summary>Maps an address to a page that is the same until the record changes.</summary>
    /// <param name="routes">The addresses.</param>
    /// <param name="path">The address.</param>
    /// <param name="ask">Makes the page.</param>
    public static void MapPage(this IEndpointRouteBuilder routes, string path, Func<PageQuestion, PageAnswer> ask) =>
        routes.MapGet(path, (HttpContext http) => Page(http, ask)).ExcludeFromDescription();

    /// <summary>Maps an address to a part of a page, which a script puts in its place.</summary>
    public static void MapFragment(this IEndpointRouteBuilder routes, string path, Func<PageQuestion, RenderFragment> ask) =>
        routes.MapGet(path, (HttpContext http) => Ask(http, question => new RazorComponentResult<Fragment>(
            new Dictionary<string, object?> { [nameof(Fragment.Content)] = ask(question) }))).ExcludeFromDescription();

    /// <summary>Maps an address to a table for spreadsheets, as CSV and, at the same address with another ending, as a workbook.</summary>
    /// <param name="routes">The addresses.</param>
    /// <param name="path">The address, which ends in <c>.csv</c>.</param>
    /// <param name="ask">Makes the table.</param>
    public static void MapTable(this IEndpointRouteBuilder routes, string path, Func<PageQuestion, CsvTable> ask)
    {
        routes.MapGet(path, (HttpContext http) => Ask(http, question => ask(question).Send(question.Links.Vantage))).ExcludeFromDescription();
        routes.MapGet(Workbook.Address(path), (HttpContext http) => Ask(http, question => new Workbook(ask(question)).Send(question.Links.Vantage))).ExcludeFromDescription();
    }

    /// <summary>Asks the record from where the address looks; an address that cannot be understood is told so.</summary>
    public static IResult Ask(HttpContext http, Func<PageQuestion, IResult> ask)
    {
        var (vantage, error) = VantageQuery.Read(http.Request.Query);
        return error is null
            ? RecordAnswer.Ask(http, vantage, (session, state) => ask(new(session, new(vantage), http.Request) { State = state }))
            : Draw(PageAnswer.BadRequest(error), http, new(Vantage.Now));
    }

    /// <summary>Asks the record from two dates, the earlier one first, for a page that is the same until the record changes.</summary>
    /// <param name="http">The request.</param>
    /// <param name="before">The earlier date.</param>
    /// <param name="after">The later one, from which the page is seen.</param>
    /// <param name="ask">Makes the page from the question and the record as it was.</param>
    public static IResult AskBoth(HttpContext http, Vantage before, Vantage after, Func<PageQuestion, RecordSession, PageAnswer> ask) =>
        RecordAnswer.AskBoth(http, before, after, (was, now, state) =>
        {
            var question = new PageQuestion(now, new(after), http.Request) { State = state };
            return Draw(Kept(question, asked => ask(asked, was)), http, question.Links);
        });

    /// <summary>Answers an address with a page that is the same until the record changes.</summary>
    public static IResult Page(HttpContext http, Func<PageQuestion, PageAnswer> ask) => Ask(http, question => Draw(Kept(question, ask), http, question.Links));

    private static PageAnswer Kept(PageQuestion question, Func<PageQuestion, PageAnswer> ask) => question.State is { } state
        ? question.Request.HttpContext.RequestServices.GetRequiredService<PageShelf>()
            .Get($"{state} {question.Request.Path}{question.Request.QueryString}", () => ask(question))
        : ask(question);

    // Whoever stands at the door sees no menu.
    private static bool MayRead(HttpContext http) => http.User.May(Right.Read);

    /// <summary>Draws a page.</summary>
    public static IResult Draw(PageAnswer page, HttpContext http, Links links)
    {
        if (page.IsOfBefore) DoNotKeep(http);
        return Result(page, http, links);
    }

    /// <summary>Says that the answer is not the one that belongs to the record as it is.</summary>
    public static void DoNotKeep(HttpContext http) => http.Response.Headers.Remove("ETag");

    private static RazorComponentResult<Root> Result(PageAnswer page, HttpContext http, Links links) => new(new Dictionary<string, object?>
    {
        [nameof(Root.Title)] = page.Title,
        [nameof(Root.Body)] = page.Body,
        [nameof(Root.Bar)] = page.HasClocks ? ClockBar.Of(links, http.Request) : null,
        [nameof(Root.Menu)] = MayRead(http) ? SiteMenu.Of(links, page.Section) : null,
        [nameof(Root.Account)] = AccountLink.Of(http),
        [nameof(Root.Searched)] = http.Request.Path == "/search" ? http.Request.Query["q"].ToString() : "",
        [nameof(Root.Scripts)] = page.Scripts,
    })
    {
        StatusCode = page.Status,
        PreventStreamingRendering = true,
    };
}
