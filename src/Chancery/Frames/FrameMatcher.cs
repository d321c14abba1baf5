using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Applies all frames to a sentence. It knows no diplomacy: that is in the frames.</summary>
internal sealed class FrameMatcher
{
    private readonly Dictionary<string, List<Entry>> byWord = [];
    private readonly FrameLexicon lexicon;
    private readonly FrameCues cues;
    private readonly PhraseTable objectControl;
    private readonly PhraseTable quantities;

    /// <summary>Builds the index of evoking words.</summary>
    public FrameMatcher(FrameLexicon lexicon)
    {
        this.lexicon = lexicon;
        objectControl = lexicon.Class("object-control");
        quantities = lexicon.Class("quantity");
        cues = new(lexicon);
        foreach (var frame in lexicon.Frames)
        {
            foreach (var pattern in frame.Patterns)
            {
                var required = cues.Required(pattern);
                foreach (var word in pattern.Words) Index(frame, pattern, required, word);
            }
        }
    }

    /// <summary>The matches in a sentence, in the order of their triggers; at most one pattern of a frame a trigger.</summary>
    public IEnumerable<FrameMatch> Match(SentenceView view, Discourse discourse)
    {
        ulong[]? found = null;
        PatternFilling? filling = null;
        for (var token = 0; token < view.Count; token++)
        {
            if (!byWord.TryGetValue(view.Lemma(token), out var entries)) continue;
            Frame? matched = null;
            foreach (var entry in entries)
            {
                if (matched == entry.Frame || !Evokes(view, token, entry)) continue;
                found ??= cues.Of(view.Lemmas, view.HasMentions, view.Amounts.Count > 0);
                if (!FrameCues.Has(found, entry.Required)) continue;
                filling ??= new(view, new Arguments(view, objectControl, quantities), lexicon, discourse);
                foreach (var match in filling.Fill(entry.Frame, entry.Pattern, token))
                {
                    // The patterns of a frame stand together in the index.
                    matched = entry.Frame;
                    yield return match;
                }
            }
        }
    }

    /// <summary>Whether a pattern may match in a sentence, judged without its tree.</summary>
    /// <param name="sentence">The sentence, tagged.</param>
    /// <param name="lemmas">Its lemmas in lower case.</param>
    /// <param name="hasActor">Whether somebody may be mentioned in it.</param>
    public bool MayMatch(Sentence sentence, ReadOnlySpan<string> lemmas, bool hasActor)
    {
        ulong[]? found = null;
        for (var token = 0; token < lemmas.Length; token++)
        {
            if (!byWord.TryGetValue(lemmas[token], out var entries)) continue;
            foreach (var entry in entries)
            {
                if (!MayEvoke(sentence, lemmas, token, entry)) continue;
                found ??= cues.Of(lemmas, hasActor, hasAmount: true);
                if (FrameCues.Has(found, entry.Required)) return true;
            }
        }

        return false;
    }

    private void Index(Frame frame, FramePattern pattern, int[][] required, string phrase)
    {
        if (phrase.StartsWith('@'))
        {
            foreach (var member in lexicon.Class(phrase[1..]).Phrases) Index(frame, pattern, required, member);
            return;
        }

        if (phrase.Contains('-') && !phrase.Contains(" - ")) Index(frame, pattern, required, phrase.Replace("-", " - ", StringComparison.Ordinal));
        var words = phrase.Split(' ');
        var key = pattern.Sort is WordSort.Verb ? words[0] : words[^1];
        if (!byWord.TryGetValue(key, out var list)) byWord[key] = list = [];
        list.Add(new(frame, pattern, words, required));
    }

    private static bool Evokes(SentenceView view, int token, Entry entry)
    {
        if (!IsOf(view[token].Upos, entry.Pattern.Sort) && !(entry.Pattern.Sort is WordSort.Verb && IsVerbInDisguise(view, token))) return false;
        var words = entry.Words;
        if (words.Length == 1) return true;
        return entry.Pattern.Sort is WordSort.Verb
            ? words.Length == 2 && (view.HasChild(token, "compound:prt", words[1]) || view.HasChild(token, "advmod", words[1]))
            : EndsAt(view.Lemmas, token, words);
    }

    private static bool MayEvoke(Sentence sentence, ReadOnlySpan<string> lemmas, int token, Entry entry)
    {
        var upos = sentence[token].Upos;
        if (entry.Pattern.Sort is not WordSort.Verb) return IsOf(upos, entry.Pattern.Sort) && EndsAt(lemmas, token, entry.Words);
        return (IsOf(upos, WordSort.Verb) || upos is Upos.Noun) && (entry.Words.Length == 1 || lemmas.Contains(entry.Words[1]));
    }

    private static bool EndsAt(ReadOnlySpan<string> lemmas, int token, string[] words)
    {
        var first = token - words.Length + 1;
        return first >= 0 && lemmas.Slice(first, words.Length).SequenceEqual(words);
    }

    private static bool IsOf(Upos upos, WordSort sort) => sort switch
    {
        WordSort.Verb => upos is Upos.Verb or Upos.Aux,
        WordSort.Noun => upos is Upos.Noun or Upos.PropN,
        WordSort.Adjective => upos is Upos.Adj or Upos.Verb,
        _ => true,
    };

    // "the two states mark 60 years": a noun to the tagger, but what has a subject and no copula is a verb.
    private static bool IsVerbInDisguise(SentenceView view, int token) =>
        view[token].Upos is Upos.Noun && view.Child(token, "nsubj") >= 0 && view.Child(token, "cop") < 0;

    private sealed record Entry(Frame Frame, FramePattern Pattern, string[] Words, int[][] Required);
}
