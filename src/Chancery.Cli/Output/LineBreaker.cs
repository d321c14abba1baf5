using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Breaks lines between words.</summary>
internal static class LineBreaker
{
    /// <summary>The line in pieces of at most <paramref name="width"/> characters; a longer word stands alone.</summary>
    public static IReadOnlyList<Line> Break(Line words, int width)
    {
        if (words.Width <= width) return [words];
        var lines = new List<Line>();
        var line = new List<Run>();
        // Spaces wait for the word after them, so that none stands at the end of a line.
        var spaces = new List<Run>();
        var length = 0;
        foreach (var word in Words(words))
        {
            if (word is [{ Text: " " } space])
            {
                spaces.Add(space);
                continue;
            }

            var wordLength = word.Sum(run => run.Text.Length);
            if (length > 0 && length + spaces.Count + wordLength > width)
            {
                lines.Add([.. line]);
                line.Clear();
                length = 0;
            }

            if (length > 0)
            {
                line.AddRange(spaces);
                length += spaces.Count;
            }

            spaces.Clear();
            line.AddRange(word);
            length += wordLength;
        }

        if (length > 0) lines.Add([.. line]);
        return lines;
    }

    /// <summary>Spaces and what stands between them; a word may be of several looks, as in <c>signed[3]</c>.</summary>
    private static IEnumerable<List<Run>> Words(Line words)
    {
        var word = new List<Run>();
        foreach (var run in words)
        {
            var start = 0;
            for (var i = 0; i < run.Text.Length; i++)
            {
                if (run.Text[i] != ' ') continue;
                if (i > start) word.Add(run with { Text = run.Text[start..i] });
                if (word.Count > 0) yield return word;
                yield return [run with { Text = " " }];
                word = [];
                start = i + 1;
            }

            if (start < run.Text.Length) word.Add(run with { Text = run.Text[start..] });
        }

        if (word.Count > 0) yield return word;
    }
}
