namespace Chancery.Frames;

/// <summary>Tells whether a word of a sentence is one of those that a condition names.</summary>
/// <param name="view">The sentence.</param>
/// <param name="lexicon">The classes of words.</param>
internal sealed class WordTests(SentenceView view, FrameLexicon lexicon)
{
    private readonly WordSets sets = lexicon.Sets;
    private readonly int[] rows = RowsOf(view, lexicon.Sets);

    /// <summary>Whether the word at <paramref name="token"/> is one of <paramref name="words"/>: a lemma, a phrase of lemmas that ends there,
    /// of a class (<c>@mission</c>) or of a form (<c>~past</c>).</summary>
    public bool IsOneOf(WordSet words, int token)
    {
        foreach (var form in words.Forms)
            if (HasForm(form, token)) return true;
        if (!sets.MayHave(rows[token], words)) return false;
        foreach (var lemma in words.Lemmas)
            if (view.Lemma(token) == lemma) return true;
        foreach (var kind in words.Classes)
            if (kind.Match(view, token) is not null) return true;
        foreach (var phrase in words.Phrases)
            if (IsPhrase(phrase, token)) return true;
        return false;
    }

    /// <summary>Adds the sets that the word at <paramref name="token"/> may be in.</summary>
    public void AddSets(int token, Span<ulong> found) => sets.Add(rows[token], found);

    private static int[] RowsOf(SentenceView view, WordSets sets)
    {
        var found = new int[view.Count];
        for (var i = 0; i < found.Length; i++) found[i] = sets.RowOf(view.Lemma(i));
        return found;
    }

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
