using System.Text;
using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Writes a page in Markdown (CommonMark with the tables of GitHub).</summary>
internal sealed class MarkdownRenderer
{
    private readonly StringBuilder text = new();

    public static string Render(Page page)
    {
        var renderer = new MarkdownRenderer();
        foreach (var block in page.Blocks) renderer.Show(block);
        return renderer.text.ToString();
    }

    private void Show(Block block)
    {
        if (text.Length > 0) text.Append('\n');
        switch (block)
        {
            case Title title: text.Append($"# {Escaped(title.Main)}\n\n*{Escaped(title.Aside)}*\n"); break;
            case Heading heading: text.Append($"## {Escaped(heading.Text)}\n"); break;
            case Paragraph paragraph: text.Append(Inline(paragraph.Words)).Append('\n'); break;
            case Facts facts: foreach (var row in facts.Rows) text.Append($"- **{row.Name}**: {Inline(row.Value)}\n"); break;
            case Items items: Show(items); break;
            case Grid grid: Show(grid); break;
            case Bars bars: Show(bars); break;
            case Listing listing: foreach (var line in listing.Lines) text.Append($"- {Inline(line)}\n"); break;
            case Drawing drawing: Fenced(drawing.Lines.Select(line => line.ToString())); break;
            case Quotation quotation: text.Append($"> {Inline(quotation.Words)}\n"); break;
            case SourceList sources: Show(sources); break;
            default: throw new NotSupportedException($"{block.GetType().Name} has no form in Markdown.");
        }
    }

    private void Show(Items items)
    {
        foreach (var item in items.List)
        {
            text.Append($"- {Inline(item.Words)}\n");
            foreach (var line in item.Below) text.Append($"  - {Inline(line)}\n");
        }
    }

    private void Show(Grid grid)
    {
        text.Append("| ").AppendJoin(" | ", grid.Columns.Select(column => Escaped(column.Name))).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", grid.Columns.Select(column => column.IsNumber ? "---:" : "---")).Append(" |\n");
        foreach (var row in grid.Rows) text.Append("| ").AppendJoin(" | ", row.Select(Inline)).Append(" |\n");
    }

    private void Show(Bars bars)
    {
        const int Longest = 30;
        var names = bars.Rows.Max(row => row.Name.Length);
        var most = bars.Rows.Max(row => Math.Abs(row.Value));
        Fenced(bars.Rows
            .Select(row => $"{row.Name.PadRight(names)} {BarShape.Of(row.Value, most, Longest)} {row.Shown}")
            .Prepend(bars.Caption));
    }

    private void Show(SourceList sources)
    {
        foreach (var source in sources.List)
            text.Append($"{source.Number}. {Inline(source.Where)}: “{Escaped(source.Quotation)}”\n");
    }

    private void Fenced(IEnumerable<string> lines)
    {
        text.Append("```text\n");
        foreach (var line in lines) text.Append(line.TrimEnd()).Append('\n');
        text.Append("```\n");
    }

    private static string Inline(Line line) => string.Concat(line.Select(run => run switch
    {
        { Tone: Tone.Strong or Tone.Mark } when run.Text.Trim().Length > 0 => $"**{Escaped(run.Text)}**",
        { Tone: Tone.Id } => $"`{string.Concat(run.Text.Select(c => c == '`' ? '\'' : TerminalText.Harmless(c)))}`",
        _ => Escaped(run.Text),
    }));

    /// <summary>Takes their meaning from the characters that Markdown would act on; the words of a report may hold any.</summary>
    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '<' or '|' or '#' or '~') escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : TerminalText.Harmless(c));
        }

        return escaped.ToString();
    }
}
