using System.Globalization;
using System.Text;
using Chancery.Cli.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Writes a page as HTML that is whole in itself: no script, nothing fetched from elsewhere, fit for printing.</summary>
internal sealed class HtmlRenderer
{
    // Whatever a report may have smuggled in, a browser that reads this runs nothing and fetches nothing.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private readonly StringBuilder html = new();

    public static string Render(Page page)
    {
        var renderer = new HtmlRenderer();
        var title = page.Blocks.OfType<Title>().FirstOrDefault()?.Main ?? "Chancery";
        renderer.html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Encoded(title)}</title>
            <style>
            {Style()}</style>
            </head>
            <body>

            """);
        foreach (var block in page.Blocks) renderer.Show(block);
        return renderer.html.Append("</body>\n</html>\n").ToString();
    }

    private void Show(Block block)
    {
        switch (block)
        {
            case Title title: html.Append($"<h1>{HtmlText.Encoded(title.Main)}</h1>\n<p class=\"aside\">{HtmlText.Encoded(title.Aside)}</p>\n"); break;
            case Heading heading: html.Append($"<h2>{HtmlText.Encoded(heading.Text)}</h2>\n"); break;
            case Paragraph paragraph: html.Append($"<p>{HtmlText.Of(paragraph.Words)}</p>\n"); break;
            case Facts facts: Show(facts); break;
            case Items items: Show(items); break;
            case Grid grid: Show(grid); break;
            case Bars bars: html.Append(BarChart.Of(bars)); break;
            case Listing listing: Show(listing); break;
            case Drawing drawing: html.Append($"<pre>{string.Join('\n', drawing.Lines.Select(HtmlText.Of))}</pre>\n"); break;
            case Quotation quotation: html.Append($"<blockquote>{HtmlText.Of(quotation.Words)}</blockquote>\n"); break;
            case SourceList sources: Show(sources); break;
            default: throw new NotSupportedException($"{block.GetType().Name} has no form in HTML.");
        }
    }

    private void Show(Facts facts)
    {
        html.Append("<dl>\n");
        foreach (var row in facts.Rows) html.Append($"<dt>{HtmlText.Encoded(row.Name)}</dt><dd>{HtmlText.Of(row.Value)}</dd>\n");
        html.Append("</dl>\n");
    }

    private void Show(Items items)
    {
        html.Append("<ul class=\"items\">\n");
        foreach (var item in items.List)
        {
            html.Append($"<li><span class=\"mark {HtmlText.Class(item.Mark.Tone)}\">{HtmlText.Encoded(item.Mark.Text)}</span>{HtmlText.Of(item.Words)}");
            foreach (var line in item.Below) html.Append($"<div class=\"below\">{HtmlText.Of(line)}</div>");
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private void Show(Grid grid)
    {
        html.Append("<table>\n<thead><tr>");
        foreach (var column in grid.Columns) html.Append($"<th{Number(column)}>{HtmlText.Encoded(column.Name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in grid.Rows)
        {
            html.Append("<tr>");
            foreach (var (i, cell) in row.Index()) html.Append($"<td{Number(grid.Columns[i])}>{HtmlText.Of(cell)}</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private void Show(Listing listing)
    {
        html.Append("<ul>\n");
        foreach (var line in listing.Lines) html.Append($"<li>{HtmlText.Of(line)}</li>\n");
        html.Append("</ul>\n");
    }

    private void Show(SourceList sources)
    {
        html.Append("<ol class=\"sources\">\n");
        foreach (var source in sources.List)
        {
            html.Append($"<li id=\"{HtmlText.Anchor($"{source.Number}")}\"><span>[{source.Number}]</span><span class=\"where\">{HtmlText.Of(source.Where)}");
            html.Append($"<q>{HtmlText.Encoded(source.Quotation)}</q></span></li>\n");
        }

        html.Append("</ol>\n");
    }

    private static string Number(Column column) => column.IsNumber ? " class=\"number\"" : "";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlRenderer).Assembly.GetManifestResourceStream("Page.css")
            ?? throw new InvalidOperationException("The style of pages is not part of the assembly."));
        return reader.ReadToEnd();
    }
}
