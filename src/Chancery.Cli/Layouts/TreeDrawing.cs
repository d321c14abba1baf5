using Chancery.Cli.Explaining;
using Chancery.Cli.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Draws the tree of a sentence: every word below the one it depends on, in the order of the text.</summary>
internal sealed class TreeDrawing
{
    private readonly IReadOnlyList<ExplainedWord> words;
    private readonly ILookup<int, int> children;
    private readonly List<(string Branch, ExplainedWord Word)> rows = [];

    private TreeDrawing(IReadOnlyList<ExplainedWord> words)
    {
        this.words = words;
        children = Enumerable.Range(0, words.Count).ToLookup(i => words[i].Head);
    }

    public static IReadOnlyList<Line> Of(IReadOnlyList<ExplainedWord> words)
    {
        var drawing = new TreeDrawing(words);
        foreach (var root in drawing.children[-1]) drawing.Add(root, "", "");
        var width = drawing.rows.Count == 0 ? 0 : drawing.rows.Max(row => row.Branch.Length + row.Word.Form.Length);
        return [.. drawing.rows.Select(row => Show(row.Branch, row.Word, width))];
    }

    private void Add(int word, string branch, string below)
    {
        rows.Add((branch, words[word]));
        int[] under = [.. children[word].Where(child => words[child].Tag != "PUNCT")];
        for (var i = 0; i < under.Length; i++)
        {
            var isLast = i == under.Length - 1;
            Add(under[i], below + (isLast ? "└─ " : "├─ "), below + (isLast ? "   " : "│  "));
        }
    }

    private static Line Show(string branch, ExplainedWord word, int width) =>
    [
        (branch, Tone.Quiet), (word.Form, ExplainPage.ToneOf(word.Part)),
        new string(' ', width - branch.Length - word.Form.Length + 2), (word.Relation, Tone.Quiet), (" " + word.Tag, Tone.Quiet),
    ];
}
