using Chancery.Server.Shell;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Finding;

/// <summary>The search, as a page and as what is shown while one types.</summary>
internal static class FindingRoutes
{
    private const int MostShown = 30;
    private const int MostWhileTyping = 6;
    private const int MostToFill = 8;

    public static void MapFinding(this IEndpointRouteBuilder routes)
    {
        // Not kept: what is found may be of before the record changed.
        routes.MapGet("/search", (HttpContext http) => PageDrawing.Ask(http, question => PageDrawing.Draw(Answer(question), http, question.Links))).ExcludeFromDescription();
        routes.MapFragment("/search/as-typed", question =>
            FoundList.WhileTyping(Find(question, MostWhileTyping, isUnfinished: true)));
        routes.MapFragment("/search/actors", question => FoundList.ToFill(question.Query("q") is { } words
            ? question.Request.HttpContext.RequestServices.GetRequiredService<Finder>().Actors(words, MostToFill, question)
            : []));
    }

    private static PageAnswer Answer(PageQuestion question)
    {
        var words = question.Query("q") ?? "";
        return new(words.Length == 0 ? "Search" : $"{words}: search", "/search", FoundList.Page(words, Find(question, MostShown, isUnfinished: false)));
    }

    private static IReadOnlyList<FoundItem> Find(PageQuestion question, int most, bool isUnfinished) => question.Query("q") is { } words
        ? question.Request.HttpContext.RequestServices.GetRequiredService<Finder>().Find(words, most, isUnfinished, question)
        : [];
}
