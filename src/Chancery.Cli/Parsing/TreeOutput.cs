using Chancery.Cli.Layouts;
using Chancery.Cli.Output;
using Chancery.Language;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Parsing;

/// <summary>Draws sentences for reading.</summary>
internal sealed class TreeOutput(TextWriter output, Screen screen) : ISentenceOutput
{
    private bool any;

    public void Write(ParsedSentence sentence)
    {
        var canvas = new TextCanvas(screen);
        canvas.Write([(sentence.Id + "  ", Tone.Quiet)], [(sentence.Written, Tone.Strong)]);
        canvas.BlankLine();
        var words = new DrawnWord[sentence.Analysis.Count];
        for (var i = 0; i < words.Length; i++) words[i] = Drawn(sentence.Analysis[i]);
        foreach (var line in TreeDrawing.Of(words, screen.Width)) canvas.WriteAsIs(line);
        if (any) output.Write('\n');
        output.Write(canvas.ToString());
        any = true;
    }

    private static DrawnWord Drawn(in Token token) => new(
        token.Form, token.Relation, $"{token.Upos.ToString().ToUpperInvariant(),-5} {token.Xpos}", token.Head,
        token.Upos == Upos.Punct ? Tone.Quiet : token.Head < 0 ? Tone.Mark : Tone.Plain);
}
