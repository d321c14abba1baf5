using Chancery.Server.Shell;
using Chancery.Views.Layouts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Drawings;

/// <summary>Maps the addresses at which drawings are given as files, and to be shown in pages of other sites.</summary>
internal static class DrawingRoutes
{
    /// <summary>Maps <c>/NAME.svg</c> and <c>/embed/NAME</c>.</summary>
    /// <param name="routes">The addresses.</param>
    /// <param name="name">The drawing.</param>
    /// <param name="draw">Draws what an address asks, or tells why it cannot be drawn.</param>
    public static void MapDrawing(this IEndpointRouteBuilder routes, string name, Func<PageQuestion, (Illustration? Drawing, string? Error)> draw)
    {
        routes.MapGet($"/{name}.svg", (HttpContext http) => PageDrawing.Ask(http, question => Drawn(question, draw, drawing => new DrawingFile(drawing, question.Links.Vantage))))
            .ExcludeFromDescription().WithMetadata(DrawingFile.Policy);
        routes.MapGet($"/embed/{name}", (HttpContext http) => PageDrawing.Ask(http, question => Drawn(question, draw, drawing => Embedded(drawing, question))))
            .ExcludeFromDescription().WithMetadata(PagePolicy.Embedded);
    }

    /// <summary>What stands in a frame in the place of a drawing that is shown only to whoever is signed in.</summary>
    /// <param name="http">The request.</param>
    /// <param name="door">Where to sign in.</param>
    public static IResult Refused(HttpContext http, string door) => new RazorComponentResult<EmbedRoot>(new Dictionary<string, object?>
    {
        [nameof(EmbedRoot.Title)] = "Sign in to see this",
        [nameof(EmbedRoot.Body)] = EmbedRefusal.Of(door),
        [nameof(EmbedRoot.Whole)] = $"{http.Request.Path.Value!["/embed".Length..]}{http.Request.QueryString}",
    })
    {
        StatusCode = StatusCodes.Status401Unauthorized,
        PreventStreamingRendering = true,
    };

    private static IResult Drawn(PageQuestion question, Func<PageQuestion, (Illustration? Drawing, string? Error)> draw, Func<Illustration, IResult> show)
    {
        var (drawing, error) = draw(question);
        return drawing is null ? PageDrawing.Draw(PageAnswer.BadRequest(error!), question.Request.HttpContext, question.Links) : show(drawing);
    }

    private static RazorComponentResult<EmbedRoot> Embedded(Illustration drawing, PageQuestion question) => new(new Dictionary<string, object?>
    {
        [nameof(EmbedRoot.Title)] = drawing.Title,
        [nameof(EmbedRoot.Body)] = DrawingFigure.Of(drawing, files: null),
        [nameof(EmbedRoot.Whole)] = $"/{drawing.Name}{question.Request.QueryString}",
        [nameof(EmbedRoot.Seen)] = VantageWords.After(question.Links.Vantage),
    })
    {
        PreventStreamingRendering = true,
    };
}
