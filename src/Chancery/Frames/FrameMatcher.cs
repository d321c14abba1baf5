using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Applies all frames to a sentence. It knows no diplomacy: that is in the frames.</summary>
internal sealed class FrameMatcher
{
    private static readonly WordSort[] Sorts = Enum.GetValues<WordSort>();

    private readonly Dictionary<string, EvokingWord[]> byWord;
    private readonly FrameLexicon lexicon;

    // Whoever matches takes it and puts it back.
    private PlaceWords? spare;

    /// <summary>Builds the index of evoking words.</summary>
    public FrameMatcher(FrameLexicon lexicon)
    {
        this.lexicon = lexicon;
        var found = new Dictionary<string, List<EvokingWord>>();
        foreach (var frame in lexicon.Frames)
            foreach (var pattern in frame.Patterns)
                foreach (var word in pattern.Words) Index(frame, pattern, word, found);
        byWord = found.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray());
    }

    /// <summary>The matches in a sentence, in the order of their triggers; at most one pattern of a frame a trigger.</summary>
    public IEnumerable<FrameMatch> Match(SentenceView view, Discourse discourse)
    {
        var arguments = lexicon.ArgumentsOf(view);
        var (paths, words) = (new PathResolver(view, arguments), new WordTests(view, lexicon));
        var places = Interlocked.Exchange(ref spare, null) ?? new PlaceWords(lexicon.Sets);
        places.Begin(words, paths);
        var filling = new PatternFilling(view, arguments, paths, words, places, lexicon, discourse);
        for (var token = 0; token < view.Count; token++)
        {
            if (!byWord.TryGetValue(view.Lemma(token), out var entries) || view.IsWithinNameOfBody(token)) continue;
            var sorts = SortsOf(view, token);
            // The patterns of a frame stand together.
            Frame? matched = null;
            places.Turn(token);
            for (var i = 0; i < entries.Length; i++)
            {
                if ((sorts & Bit(entries[i].Sort)) == 0 || (entries[i].Place >= 0 && !places.MayStand(entries[i].Place, entries[i].Set))) continue;
                var (frame, pattern) = (entries[i].Frame, entries[i].Pattern);
                if (ReferenceEquals(frame, matched) || !Evokes(view, token, entries[i])) continue;
                foreach (var match in filling.Fill(frame, pattern, token))
                {
                    matched = frame;
                    yield return match;
                }
            }
        }

        places.End();
        spare = places;
    }

    private void Index(Frame frame, FramePattern pattern, string phrase, Dictionary<string, List<EvokingWord>> found)
    {
        if (phrase.StartsWith('@'))
        {
            foreach (var member in lexicon.Class(phrase[1..]).Phrases) Index(frame, pattern, member, found);
            return;
        }

        if (phrase.Contains('-') && !phrase.Contains(" - ")) Index(frame, pattern, phrase.Replace("-", " - ", StringComparison.Ordinal), found);
        var words = phrase.Split(' ');
        var key = pattern.Sort is WordSort.Verb ? words[0] : words[^1];
        if (!found.TryGetValue(key, out var list)) found[key] = list = [];
        list.Add(new(frame, pattern, words));
    }

    private static bool Evokes(SentenceView view, int token, in EvokingWord entry)
    {
        var words = entry.Words;
        if (words.Length == 1) return true;
        if (entry.Sort is WordSort.Verb)
            return words.Length == 2 && (view.HasChild(token, "compound:prt", words[1]) || view.HasChild(token, "advmod", words[1]));
        for (var i = 0; i < words.Length; i++)
        {
            var at = token - words.Length + 1 + i;
            if (at < 0 || view.Lemma(at) != words[i]) return false;
        }

        return true;
    }

    private static int Bit(WordSort sort) => 1 << (int)sort;

    private static int SortsOf(SentenceView view, int token)
    {
        var sorts = 0;
        foreach (var sort in Sorts)
            if (IsOf(view, token, sort)) sorts |= Bit(sort);
        return sorts;
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
