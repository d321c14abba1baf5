using Chancery.Interchange.Conllu;
using Chancery.Language;

namespace Chancery.Cli.Parsing;

/// <summary>Parses sentences whose words are given.</summary>
internal static class GivenWords
{
    /// <summary>The sentence parsed; <paramref name="id"/> is what it is called when it does not say.</summary>
    public static ParsedSentence Parse(ConlluSentence given, string id, Analyzer analyzer)
    {
        string[] forms = [.. given.Words.Select(word => word.Form)];
        var words = new Span[forms.Length];
        for (int i = 0, at = 0; i < words.Length; at = words[i].End + 1, i++) words[i] = new(at, at + forms[i].Length);
        var text = string.Join(' ', forms);
        return new(given.Comment("sent_id") ?? id, text, 0, analyzer.AnalyzeSentence(text, words)) { Given = given };
    }
}
