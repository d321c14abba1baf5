using Chancery.Lexicons;

namespace Chancery.Frames;

/// <summary>Reads the text of one frame file; its language is described in <c>docs/frames.md</c>.</summary>
internal sealed class FrameParser
{
    private readonly string file;
    private readonly List<FramePattern> patterns = [];
    private readonly PatternLines defaults = new();
    private PatternLines? current;
    private string name = "";
    private Kind? kind;
    private int line;

    private FrameParser(string file) => this.file = file;

    /// <summary>Reads a frame.</summary>
    /// <exception cref="LexiconException">A line is not of the frame language; the message names file and line.</exception>
    public static Frame Parse(string file, IEnumerable<string> lines)
    {
        var parser = new FrameParser(file);
        foreach (var text in lines) parser.Read(text);
        return parser.Finish();
    }

    private void Read(string text)
    {
        line++;
        var comment = text.IndexOf('#');
        var content = (comment >= 0 ? text[..comment] : text).Trim();
        if (content.Length == 0) return;
        var space = content.IndexOf(' ');
        var word = space < 0 ? content : content[..space];
        var rest = space < 0 ? "" : content[(space + 1)..].Trim();
        try
        {
            Statement(word, rest);
        }
        catch (FormatException error)
        {
            throw new LexiconException([new(file, line, error.Message)]);
        }
    }

    private void Statement(string word, string rest)
    {
        switch (word)
        {
            case "frame": name = rest; break;
            case "kind": kind = Enum.TryParse<Kind>(rest, ignoreCase: true, out var k) ? k : throw new FormatException($"'{rest}' is no kind of claim"); break;
            case "says": break;
            case "verb" or "noun" or "adjective" or "any": Begin(word, rest); break;
            default: (current ?? defaults).Add(word, rest); break;
        }
    }

    private void Begin(string sort, string words)
    {
        Close();
        if (words.Length == 0) throw new FormatException("a pattern needs the words that evoke it");
        current = new PatternLines
        {
            Sort = Enum.Parse<WordSort>(sort, ignoreCase: true),
            Words = [.. words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Line = line,
        };
    }

    private void Close()
    {
        if (current is not null) patterns.Add(current.Over(defaults));
        current = null;
    }

    private Frame Finish()
    {
        Close();
        if (name.Length == 0) throw new LexiconException([new(file, 1, "the frame has no name: begin with 'frame NAME'")]);
        if (kind is null) throw new LexiconException([new(file, 1, "the frame has no kind: add 'kind KIND'")]);
        if (patterns.Count == 0) throw new LexiconException([new(file, line, "the frame has no pattern: add 'verb …' or 'noun …'")]);
        return new Frame(name, kind.Value, patterns);
    }
}
