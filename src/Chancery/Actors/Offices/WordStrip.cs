using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>A sentence as plain words in lower case, hyphens split and apostrophes straight, so that "secretary-general" and "Secretary General"
/// are one however the text was cut into words.</summary>
internal sealed class WordStrip
{
    private readonly List<string> words;
    private readonly List<int> tokens;
    private readonly int[] starts;

    public WordStrip(Sentence sentence)
    {
        starts = new int[sentence.Count];
        words = new(sentence.Count);
        tokens = new(sentence.Count);
        for (var token = 0; token < sentence.Count; token++)
        {
            starts[token] = words.Count;
            var form = sentence[token].Form;
            if (IsInnerDash(sentence, token)) continue;
            if (!form.Contains('-'))
            {
                words.Add(Plain(form));
                tokens.Add(token);
                continue;
            }

            foreach (var part in form.AsSpan().Split('-'))
            {
                if (part.Start.Value == part.End.Value) continue;
                words.Add(Plain(form[part]));
                tokens.Add(token);
            }
        }
    }

    // "Chargé d’Affaires" is written with either apostrophe.
    private static string Plain(string form) => form.ToLowerInvariant().Replace('’', '\'');

    // "vice–president": whatever dash a text has between two words that touch it.
    private static bool IsInnerDash(Sentence sentence, int token) =>
        sentence[token].Form is "–" or "‐" or "‑" && token > 0 && token + 1 < sentence.Count
        && sentence[token - 1].Span.End == sentence[token].Span.Start && sentence[token].Span.End == sentence[token + 1].Span.Start;

    public int Count => words.Count;

    public string this[int word] => words[word];

    /// <summary>The word with which the token begins; for a bare hyphen the word after it.</summary>
    public int StartOf(int token) => starts[token];

    /// <summary>The token that the word is a part of.</summary>
    public int TokenOf(int word) => tokens[word];
}
