using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Draws the tree of a sentence from top to bottom in the order of the text: a word hangs to the right of the one that it
/// depends on, those that come before it above it, those that come after it below.</summary>
/// <remarks>Read down, the words make the sentence. Only where branches cross does a word stand with its branch, and its number
/// shows its place.</remarks>
internal sealed class TreeDrawing
{
    private const int Gap = 2;
    private const int WidestStep = 3;
    private const int ShortestForm = 12;

    // Addresses are cut, so that one does not push everything else to the margin.
    private const int LongestForm = 32;

    private readonly IReadOnlyList<DrawnWord> words;
    private readonly ILookup<int, int> children;
    private readonly int step;
    private readonly List<(string Branch, int Word)> rows = [];

    private TreeDrawing(IReadOnlyList<DrawnWord> words, int step)
    {
        this.words = words;
        this.step = step;
        children = Enumerable.Range(0, words.Count).ToLookup(i => words[i].Head);
        foreach (var root in children[-1]) Add(root, "", "", "");
    }

    /// <summary>The lines of the drawing. What is deep is drawn closer, and long words are cut, where the width asks for it.</summary>
    public static IReadOnlyList<Line> Of(IReadOnlyList<DrawnWord> words, int width)
    {
        if (words.Count == 0) return [];
        var beside = words.Count.ToString().Length + Gap + words.Max(word => word.Relation.Length) + Gap + words.Max(word => word.Tags.Length) + Gap;
        for (var spread = WidestStep; ; spread--)
        {
            var drawing = new TreeDrawing(words, spread);
            if (spread == 1 || drawing.Width <= width - beside) return drawing.Lines(Math.Max(1, width - beside));
        }
    }

    private int Width => rows.Max(row => row.Branch.Length + Math.Min(LongestForm, words[row.Word].Form.Length));

    /// <summary>Adds a word and what depends on it; the three branches stand before what is above it, itself and what is below.</summary>
    private void Add(int word, string above, string branch, string below)
    {
        int[] before = [.. children[word].Where(child => child < word)];
        int[] after = [.. children[word].Where(child => child > word)];
        for (var i = 0; i < before.Length; i++)
            Add(before[i], above + Arm(i == 0 ? ' ' : '│', ' '), above + Arm(i == 0 ? '┌' : '├', '─'), above + Arm('│', ' '));
        rows.Add((branch, word));
        for (var i = 0; i < after.Length; i++)
        {
            var isLast = i == after.Length - 1;
            Add(after[i], below + Arm('│', ' '), below + Arm(isLast ? '└' : '├', '─'), below + Arm(isLast ? ' ' : '│', ' '));
        }
    }

    private string Arm(char first, char second) => step switch
    {
        1 => $"{first}",
        2 => $"{first}{second}",
        _ => $"{first}{second} ",
    };

    private List<Line> Lines(int most)
    {
        var width = Math.Min(Width, most);
        var relations = words.Max(word => word.Relation.Length);
        var digits = words.Count.ToString().Length;
        return [.. rows.Select(row => Show(row.Branch, row.Word, digits, width, relations))];
    }

    private Line Show(string branch, int index, int digits, int width, int relations)
    {
        var word = words[index];
        var room = Math.Max(ShortestForm, width - branch.Length);
        var form = word.Form.Length <= room ? word.Form : word.Form[..(room - 1)] + "…";
        var gap = Math.Max(0, width - branch.Length - form.Length) + Gap;
        return
        [
            ($"{index + 1}".PadLeft(digits) + new string(' ', Gap), Tone.Quiet), (branch, Tone.Quiet), (form, word.Tone),
            new string(' ', gap), (word.Relation.PadRight(relations + Gap), Tone.Source), (word.Tags, Tone.Quiet),
        ];
    }
}
