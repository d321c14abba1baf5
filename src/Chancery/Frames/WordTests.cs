namespace Chancery.Frames;

/// <summary>Tells whether a word of a sentence is one of those that a condition names.</summary>
/// <param name="view">The sentence.</param>
/// <param name="lexicon">The classes of words.</param>
internal sealed class WordTests(SentenceView view, FrameLexicon lexicon)
{
    /// <summary>Whether the word at <paramref name="token"/> is one of <paramref name="words"/>: a lemma, a phrase of lemmas that ends there,
    /// a class (<c>@mission</c>) or a form (<c>~past</c>).</summary>
    public bool IsOneOf(IReadOnlyList<string> words, int token)
    {
        for (var i = 0; i < words.Count; i++)
            if (Is(words[i], token)) return true;
        return false;
    }

    private bool Is(string word, int token) => word[0] switch
    {
        '@' => lexicon.Written(word).Match(view, token) is not null,
        '~' => HasForm(word, token),
        _ => view.Lemma(token) == word || IsPhrase(word, token),
    };

    // "crew member": a phrase stands at its last word.
    private bool IsPhrase(string phrase, int token)
    {
        for (var end = phrase.Length; ; token--)
        {
            if (token < 0 || !phrase.AsSpan(0, end).EndsWith(view.Lemma(token))) return false;
            end -= view.Lemma(token).Length;
            if (end == 0) return true;
            if (phrase[--end] is not ' ') return false;
        }
    }

    // "Should Russia go on": an auxiliary before its subject makes a condition.
    private bool HasForm(string form, int token) => form switch
    {
        "~present" => view[token].Xpos is "VBZ" or "VBP",
        "~past" => view[token].Xpos is "VBD",
        "~gerund" => view[token].Xpos is "VBG",
        "~plural" => view[token].Xpos is "NNS" or "NNPS",
        _ => view[token].Head >= 0 && view.Child(view[token].Head, "nsubj", "nsubj:pass") > token,
    };
}
