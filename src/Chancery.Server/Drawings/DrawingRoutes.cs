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
