using System.Text;
using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Views.Layouts;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chancery.Server.Drawings;

/// <summary>A drawing as a file that is whole in itself: its title, its legend and its looks are in it, and nothing in it leads elsewhere.</summary>
/// <param name="drawing">The drawing.</param>
/// <param name="vantage">From where in time it was seen.</param>
internal sealed class DrawingFile(Illustration drawing, Vantage vantage) : IResult
{
    /// <summary>What a browser that opens the file lets it do.</summary>
    public static PagePolicy Policy { get; } = new(MayBeFramed: false, DrawingStyle.Hash);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var picture = await MarkupAsync(drawing.Picture, httpContext.RequestServices);
        var marks = new List<(string Label, string Mark)>();
        foreach (var entry in drawing.Legend) marks.Add((entry.Label, await MarkupAsync(entry.Mark, httpContext.RequestServices)));
        var sheet = new DrawingSheet(drawing.Title, [drawing.Told, .. drawing.Note is { } note ? (string[])[note] : [], Origin()], picture, marks);
        var bytes = Encoding.UTF8.GetBytes(sheet.Write());
        await Results.File(bytes, "image/svg+xml", $"{drawing.Name}.svg").ExecuteAsync(httpContext);
    }

    private string Origin() => $"Drawn by Chancery from reports on record{VantageWords.After(vantage)}.";

    private static async Task<string> MarkupAsync(RenderFragment fragment, IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<Fragment>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Fragment.Content)] = fragment }))).ToHtmlString());
    }
}
