using Chancery.Language.Data;
using Chancery.Language.Tokens;

namespace Chancery.Tests.Language.Tokens;

/// <summary>A text divided into sentences and words, without tags and trees.</summary>
internal sealed record Division(string Text, List<Span> Words, List<int> Ends)
{
    private static readonly WritingConventions Conventions =
        WritingConventions.Load(Path.Combine(English.Repository, "data", "en", "language"));

    /// <summary>Divides into words.</summary>
    internal static Tokenizer Tokenizer { get; } = new(Conventions);

    /// <summary>Divides into sentences.</summary>
    internal static SentenceDivider Divider { get; } = new(Conventions);

    internal static Division Of(string text)
    {
        var division = new Division(text, [], []);
        Tokenizer.Divide(text, new Span(0, text.Length), division.Words);
        Divider.Divide(text, division.Words, 0, division.Ends);
        return division;
    }

    public override string ToString() => string.Join(" ‖ ", Ends.Select((end, i) => Sentence(i == 0 ? 0 : Ends[i - 1], end)));

    private string Sentence(int start, int end) => string.Join(' ', Words[start..end].Select(w => w.Of(Text).ToString()));
}
