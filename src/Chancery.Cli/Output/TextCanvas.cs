using System.Text;
using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Writes lines of words, broken at the screen's width with a hanging indent, in colour where there is any.</summary>
internal sealed class TextCanvas(Screen screen)
{
    private readonly StringBuilder text = new();

    public int Width => screen.Width;

    public override string ToString() => text.ToString();

    public void BlankLine()
    {
        if (text.Length > 0 && !(text is [.., '\n', '\n'])) text.Append('\n');
    }

    /// <summary>Writes a line that begins with <paramref name="head"/>; what does not fit goes on under its end.</summary>
    public void Write(Line head, Line words)
    {
        var indent = head.Width;
        Put(head);
        var lines = LineBreaker.Break(words, Math.Max(20, Width - indent));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) text.Append(' ', indent);
            Put(lines[i]);
            EndLine();
        }
    }

    /// <summary>Writes a line as it is.</summary>
    public void WriteAsIs(Line words)
    {
        Put(words);
        EndLine();
    }

    private void Put(Line words)
    {
        foreach (var run in words)
        {
            var code = screen.HasColour ? AnsiCode.Of(run.Tone) : "";
            text.Append(code);
            text.AppendHarmless(run.Text);
            if (code.Length > 0) text.Append(AnsiCode.Reset);
        }
    }

    private void EndLine()
    {
        while (text is [.., ' ']) text.Length--;
        text.Append('\n');
    }
}
