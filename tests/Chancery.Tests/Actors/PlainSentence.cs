using Chancery.Language;

namespace Chancery.Tests.Actors;

/// <summary>Cuts a sentence at spaces and punctuation, as far as matching names needs it.</summary>
internal static class PlainSentence
{
    /// <summary>Cuts punctuation, hyphens and <c>'s</c> off as tokens of their own; abbreviations keep their full stops.</summary>
    public static Sentence Split(string text) => Of(text, keepHyphens: false);

    /// <summary>The same, with hyphenated words as one token.</summary>
    public static Sentence SplitKeepingHyphens(string text) => Of(text, keepHyphens: true);

    private static Sentence Of(string text, bool keepHyphens)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, keepHyphens);
            var form = text[at..end];
            tokens.Add(new(new(at, end), form, form, UposOf(form, tokens.Count), "", tokens.Count - 1, "dep"));
            at = end;
        }

        return new(new(0, text.Length), [.. tokens]);
    }

    private static Upos UposOf(string form, int index) => form switch
    {
        "'s" or "’s" or "'" => Upos.Part,
        "the" or "The" or "a" => Upos.Det,
        _ when index > 0 && char.IsUpper(form[0]) => Upos.PropN,
        _ when char.IsPunctuation(form[0]) => Upos.Punct,
        _ => Upos.Noun,
    };

    private static int EndOf(string text, int start, bool keepHyphens)
    {
        if (text[start..].StartsWith("https:")) return text.IndexOf(' ', start);
        if (text[start..].StartsWith("'s") || text[start..].StartsWith("’s")) return start + 2;
        var end = start;
        while (end < text.Length && Continues(text, end, keepHyphens)) end++;
        return Math.Max(end, start + 1);
    }

    private static bool Continues(string text, int at, bool keepHyphens) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '$'
        || (text[at] == '-' && keepHyphens)
        || (text[at] is '\'' or '’' && !text[at..].StartsWith("'s") && !text[at..].StartsWith("’s"))
        || (text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsUpper(text[at - 1]));
}
