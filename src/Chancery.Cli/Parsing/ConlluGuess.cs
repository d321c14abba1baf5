namespace Chancery.Cli.Parsing;

/// <summary>Tells CoNLL-U that was given where plain text was meant.</summary>
internal static class ConlluGuess
{
    private const int TabsInRow = 9;

    /// <summary>Whether the text begins as CoNLL-U does: comments, then a row of ten columns that begins with a number.</summary>
    public static bool Fits(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace() && line[0] != '#') return char.IsAsciiDigit(line[0]) && line.Count('\t') == TabsInRow;
        return false;
    }
}
