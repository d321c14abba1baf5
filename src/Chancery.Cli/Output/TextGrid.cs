using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Shows rows and columns: aligned, on a terminal with cells broken to fit, in a file each row on one line.</summary>
internal static class TextGrid
{
    private const int Gap = 2;

    // Below this a column of words cannot be read; the line then gets longer than the screen.
    private const int Narrowest = 12;

    public static void Show(Grid grid, Screen screen, TextCanvas canvas)
    {
        var widths = Widths(grid, screen);
        Line[] head = [.. grid.Columns.Select(Line (column) => [(column.Name, Tone.Quiet)])];
        ShowRow(grid.Columns, head, widths, canvas);
        foreach (var row in grid.Rows) ShowRow(grid.Columns, row, widths, canvas);
    }

    private static int[] Widths(Grid grid, Screen screen)
    {
        var widths = grid.Columns
            .Select((column, i) => grid.Rows.Select(row => row[i].Width).Append(column.Name.Length).Max()).ToArray();
        if (!screen.IsTerminal) return widths;
        var over = widths.Sum() + Gap * widths.Length - screen.Width;
        while (over > 0)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= Narrowest) break;
            widths[widest]--;
            over--;
        }

        return widths;
    }

    private static void ShowRow(IReadOnlyList<Column> columns, IReadOnlyList<Line> cells, int[] widths, TextCanvas canvas)
    {
        var broken = cells.Select((cell, i) => LineBreaker.Break(cell, widths[i])).ToArray();
        var height = broken.Max(cell => cell.Count);
        for (var y = 0; y < height; y++)
        {
            var line = new List<Run>();
            for (var x = 0; x < broken.Length; x++)
            {
                var cell = y < broken[x].Count ? broken[x][y] : Line.Empty;
                var space = new string(' ', Math.Max(0, widths[x] - cell.Width));
                line.Add("  ");
                if (columns[x].IsNumber) line.Add(space);
                line.AddRange(cell);
                if (!columns[x].IsNumber && x < broken.Length - 1) line.Add(space);
            }

            canvas.WriteAsIs([.. line]);
        }
    }
}
