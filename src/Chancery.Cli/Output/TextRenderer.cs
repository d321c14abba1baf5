using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Shows a page on a terminal, or as plain text in a file.</summary>
internal sealed class TextRenderer
{
    private readonly Screen screen;
    private readonly TextCanvas canvas;

    private TextRenderer(Screen screen)
    {
        this.screen = screen;
        canvas = new(screen);
    }

    public static string Render(Page page, Screen screen)
    {
        var renderer = new TextRenderer(screen);
        foreach (var block in page.Blocks) renderer.Show(block);
        return renderer.canvas.ToString();
    }

    private void Show(Block block)
    {
        switch (block)
        {
            case Title title: Show(title); break;
            case Heading heading: Show(heading); break;
            case Paragraph paragraph: Apart(() => canvas.Write("", paragraph.Words)); break;
            case Facts facts: Apart(() => Show(facts)); break;
            case Items items: Apart(() => Show(items)); break;
            case Grid grid: Apart(() => TextGrid.Show(grid, screen, canvas)); break;
            case Bars bars: Apart(() => Show(bars)); break;
            case Listing listing: Apart(() => Show(listing)); break;
            case Drawing drawing: Apart(() => Show(drawing)); break;
            case Quotation quotation: Apart(() => canvas.Write("  ", ["“", .. quotation.Words, "”"])); break;
            case SourceList sources: Apart(() => Show(sources)); break;
            default: throw new NotSupportedException($"{block.GetType().Name} has no look in text.");
        }
    }

    // A heading belongs to what follows, so nothing parts them.
    private bool afterHeading;

    private void Apart(Action show)
    {
        if (!afterHeading) canvas.BlankLine();
        afterHeading = false;
        show();
    }

    private void Show(Title title)
    {
        canvas.BlankLine();
        canvas.Write("", [(title.Main, Tone.Strong)]);
        canvas.WriteAsIs([(new string('═', canvas.Width), Tone.Quiet)]);
        canvas.Write("", [(title.Aside, Tone.Quiet)]);
    }

    private void Show(Heading heading)
    {
        canvas.BlankLine();
        var rule = Math.Max(3, canvas.Width - heading.Text.Length - 1);
        canvas.WriteAsIs([(heading.Text.ToUpperInvariant(), Tone.Strong), " ", (new string('─', rule), Tone.Quiet)]);
        afterHeading = true;
    }

    private void Show(Facts facts)
    {
        var width = facts.Rows.Max(row => row.Name.Length) + 2;
        foreach (var row in facts.Rows)
            canvas.Write([("  " + row.Name.PadRight(width), Tone.Quiet)], row.Value);
    }

    private void Show(Items items)
    {
        foreach (var item in items.List)
        {
            canvas.Write(["  ", item.Mark, " "], item.Words);
            foreach (var line in item.Below) canvas.Write(new string(' ', 6), line);
        }
    }

    private void Show(Bars bars)
    {
        const int Longest = 40;
        canvas.Write("  ", [(bars.Caption, Tone.Quiet)]);
        var names = bars.Rows.Max(row => row.Name.Length);
        var most = bars.Rows.Max(row => Math.Abs(row.Value));
        foreach (var row in bars.Rows)
        {
            var tone = row.IsIntended ? Tone.Intended : Tone.Source;
            canvas.WriteAsIs(
                ["  ", row.Name.PadRight(names), " ", (BarShape.Of(row.Value, most, Longest), tone), " ", row.Shown]);
        }
    }

    private void Show(Listing listing)
    {
        foreach (var line in listing.Lines) canvas.WriteAsIs(line);
    }

    private void Show(Drawing drawing)
    {
        foreach (var line in drawing.Lines) canvas.WriteAsIs(["  ", .. line]);
    }

    private void Show(SourceList sources)
    {
        var digits = sources.List.Count == 0 ? 1 : sources.List.Max(source => source.Number).ToString().Length;
        foreach (var source in sources.List)
        {
            canvas.Write([("  " + $"[{source.Number}]".PadLeft(digits + 2) + " ", Tone.Source)], source.Where);
            canvas.Write(new string(' ', digits + 5), [("“" + source.Quotation + "”", Tone.Quiet)]);
        }
    }
}
