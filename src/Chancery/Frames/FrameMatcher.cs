using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Applies all frames to a sentence. It knows no diplomacy: that is in the frames.</summary>
internal sealed class FrameMatcher
{
    private readonly Dictionary<string, List<(Frame Frame, FramePattern Pattern, string[] Words)>> byWord = [];
    private readonly FrameLexicon lexicon;

    /// <summary>Builds the index of evoking words.</summary>
    public FrameMatcher(FrameLexicon lexicon)
    {
        this.lexicon = lexicon;
        foreach (var frame in lexicon.Frames)
            foreach (var pattern in frame.Patterns)
                foreach (var word in pattern.Words) Index(frame, pattern, word);
    }

    /// <summary>The matches in a sentence, in the order of their triggers; at most one pattern of a frame a trigger.</summary>
    public IEnumerable<FrameMatch> Match(SentenceView view, Discourse discourse)
    {
        var arguments = lexicon.ArgumentsOf(view);
        var filling = new PatternFilling(view, arguments, new(view, arguments), lexicon, discourse);
        for (var token = 0; token < view.Count; token++)
        {
            if (!byWord.TryGetValue(view.Lemma(token), out var entries) || view.IsWithinNameOfBody(token)) continue;
            HashSet<Frame>? matched = null;
            foreach (var (frame, pattern, words) in entries)
            {
                if (matched?.Contains(frame) is true || !Evokes(view, token, pattern.Sort, words)) continue;
                var any = false;
                foreach (var match in filling.Fill(frame, pattern, token))
                {
                    any = true;
                    yield return match;
                }

                if (any) (matched ??= []).Add(frame);
            }
        }
    }

    private void Index(Frame frame, FramePattern pattern, string phrase)
    {
        if (phrase.StartsWith('@'))
        {
            foreach (var member in lexicon.Class(phrase[1..]).Phrases) Index(frame, pattern, member);
            return;
        }

        if (phrase.Contains('-') && !phrase.Contains(" - ")) Index(frame, pattern, phrase.Replace("-", " - ", StringComparison.Ordinal));
        var words = phrase.Split(' ');
        var key = pattern.Sort is WordSort.Verb ? words[0] : words[^1];
        if (!byWord.TryGetValue(key, out var list)) byWord[key] = list = [];
        list.Add((frame, pattern, words));
    }

    private static bool Evokes(SentenceView view, int token, WordSort sort, string[] words)
    {
        if (!IsOf(view, token, sort)) return false;
        if (words.Length == 1) return true;
        if (sort is WordSort.Verb)
            return words.Length == 2 && (view.HasChild(token, "compound:prt", words[1]) || view.HasChild(token, "advmod", words[1]));
        for (var i = 0; i < words.Length; i++)
        {
            var at = token - words.Length + 1 + i;
            if (at < 0 || view.Lemma(at) != words[i]) return false;
        }

        return true;
    }

    private static bool IsOf(SentenceView view, int token, WordSort sort) => sort switch
    {
        WordSort.Verb => view[token].Upos is Upos.Verb or Upos.Aux || IsVerbInDisguise(view, token),
        WordSort.Noun => view[token].Upos is Upos.Noun or Upos.PropN,
        WordSort.Adjective => view[token].Upos is Upos.Adj or Upos.Verb,
        _ => true,
    };

    // "the two states mark 60 years": a noun to the tagger, but what has a subject and no copula is a verb.
    private static bool IsVerbInDisguise(SentenceView view, int token) =>
        view[token].Upos is Upos.Noun && view.Child(token, "nsubj") >= 0 && view.Child(token, "cop") < 0;
}
