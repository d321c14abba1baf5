using Chancery.Language;

namespace Chancery.Coding;

/// <summary>What the classifier knows of a pair, from the frames and from the tree around source and target.</summary>
/// <remarks>Groups: <c>f</c> what the frames say of the pair, <c>fm</c>, <c>fc</c> and <c>fx</c> what claims tell, <c>e</c> words of what happens,
/// <c>c</c> the chain that they make, <c>o</c> what stands beside them, <c>t</c> and <c>s</c> what names target and source, <c>w</c> the other
/// words, <c>g</c> grammar, <c>k</c> classes of words.</remarks>
internal sealed class PairFeatures
{
    private readonly Token[] words;
    private readonly PlacedPair pair;
    private readonly EventWords lexicon;
    private readonly string[] lemmas;
    private readonly FeatureSet found = new();

    private PairFeatures(PlacedPair pair, EventWords lexicon)
    {
        (this.pair, words, this.lexicon) = (pair, pair.Words, lexicon);
        lemmas = new string[words.Length];
        for (var i = 0; i < words.Length; i++) lemmas[i] = words[i].Lemma.ToLowerInvariant();
        for (var i = 0; i < words.Length; i++)
            if (words[i].Relation is "compound:prt" && words[i].Head >= 0) lemmas[words[i].Head] += " " + words[i].Form.ToLowerInvariant();
    }

    /// <summary>The features of a pair.</summary>
    internal static IReadOnlyList<string> Of(PlacedPair pair, EventChain chain, EventWords lexicon, EventType? framed, ClaimFeatures claims)
    {
        var features = new PairFeatures(pair, lexicon);
        claims.AddTo(features.found);
        features.AddFramed(framed);
        features.AddChain(chain.Words);
        features.AddLinks(chain.Words);
        features.AddGrammar(chain);
        features.AddNamed("s", pair.Source);
        features.AddNamed("t", pair.Target);
        features.AddOthers();
        return features.found.Names;
    }

    private void AddFramed(EventType? framed)
    {
        if (framed is not { } type) return;
        found.Add($"f:{type.Name()}");
        found.Add($"f:q{type.QuadClass()}");
    }

    private void AddChain(IReadOnlyList<int> chain)
    {
        var inChain = chain.ToHashSet();
        foreach (var word in chain)
        {
            AddWord("e", word);
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Head != word || inChain.Contains(i) || pair.IsNamed(i)) continue;
                AddBeside(word, i);
            }
        }
    }

    private void AddWord(string group, int word)
    {
        found.Add($"{group}:{lemmas[word]}");
        foreach (var sort in lexicon.Of(lemmas[word])) found.Add($"k{group}:{sort}");
    }

    // What a word of the chain acts upon, and what tells of it more closely.
    private void AddBeside(int word, int beside)
    {
        var relation = words[beside].Relation;
        if (IsContent(beside) && relation is "obj" or "nsubj:pass" or "xcomp" or "ccomp" or "advcl" or "compound" or "amod" or "obl" or "nmod"
            or "acl" or "conj" or "iobj" or "nmod:poss" or "appos" or "acl:relcl")
        {
            AddWord("o", beside);
            AddPair("op", word, beside);
            foreach (var sort in SortsOf(beside)) found.Add($"or:{Short(relation)}>{sort}");
        }

        if (relation is "obj" or "nsubj:pass" or "obl" or "xcomp")
            for (var i = 0; i < words.Length; i++)
                if (words[i].Head == beside && IsContent(i) && !pair.IsNamed(i) && words[i].Relation is "compound" or "amod" or "nmod" or "obj")
                {
                    AddWord("oo", i);
                    AddPair("op", beside, i);
                }
    }

    private void AddLinks(IReadOnlyList<int> chain)
    {
        foreach (var word in chain)
        {
            var head = words[word].Head;
            if (head >= 0 && chain.Contains(head)) AddPair("c", head, word);
        }

        if (chain.Count == 0) return;
        found.Add($"e1:{lemmas[chain[0]]}");
        foreach (var sort in lexicon.Of(lemmas[chain[0]])) found.Add($"k1:{sort}");
        found.Add($"e9:{lemmas[chain[^1]]}");
        foreach (var sort in lexicon.Of(lemmas[chain[^1]])) found.Add($"k9:{sort}");
        found.Add("kc:" + string.Join('>', chain.Select(w => lexicon.Of(lemmas[w]) is [var first, ..] ? first : "-")));
    }

    private void AddPair(string group, int head, int word)
    {
        found.Add($"{group}:{lemmas[head]}>{lemmas[word]}");
        foreach (var above in SortsOf(head))
            foreach (var below in SortsOf(word)) found.Add($"k{group}:{above}>{below}");
    }

    private string[] SortsOf(int word) => lexicon.Of(lemmas[word]);

    private void AddGrammar(EventChain chain)
    {
        AddPlaces(chain.Words);
        foreach (var word in chain.Words) AddMood(word, word == chain.Words[0] ? "1" : "n");
        if (chain.Main is not { } main) return;
        AddWord("em", main);
        AddMood(main, "m");
    }

    private void AddPlaces(IReadOnlyList<int> chain)
    {
        if (pair.Target is { } target)
        {
            found.Add($"g:t-{Short(words[target.Head].Relation)}");
            foreach (var mark in Marks(target.Head))
            {
                found.Add($"g:t-case-{mark}");
                if (chain.Count > 0) found.Add($"tc:{lemmas[chain[^1]]}>{mark}");
            }
        }

        if (pair.Source is { } source) found.Add($"g:s-{Short(words[source.Head].Relation)}");
        if (pair is { Source: { } s, Target: { } t }) found.Add(s.First < t.First ? "g:source-first" : "g:target-first");
    }

    private void AddMood(int word, string place)
    {
        var moods = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Head != word) continue;
            if (words[i].Relation is "aux" && lemmas[i] is not ("have" or "be" or "do")) Mood($"aux-{lemmas[i]}");
            if (words[i].Relation is "aux:pass" or "nsubj:pass") Mood("passive");
            if (lemmas[i] is "not" or "n't" or "never" or "no") Mood("not");
        }

        if (moods.Count > 1) found.Add($"g:{place}-{string.Join('-', moods.Order(StringComparer.Ordinal))}");
        if (words[word].Upos is not Upos.Verb) return;
        found.Add($"g:{place}-{words[word].Xpos}");

        void Mood(string mood)
        {
            moods.Add(mood);
            found.Add($"g:{place}-{mood}");
            found.Add($"gm:{lemmas[word]}-{mood}");
            foreach (var sort in SortsOf(word)) found.Add($"kg:{sort}-{mood}");
        }
    }

    private IEnumerable<string> Marks(int word)
    {
        for (var i = 0; i < words.Length; i++)
            if (words[i].Head == word && words[i].Relation is "case") yield return lemmas[i];
    }

    private void AddNamed(string group, NamedWords? name)
    {
        if (name is not { } named)
        {
            found.Add($"g:{group}-missing");
            return;
        }

        found.Add($"g:{group}-{words[named.Head].Upos}-{words[named.Head].Xpos}");
        for (var i = named.First; i <= named.Last; i++)
        {
            if (!IsContent(i) || words[i].Upos is Upos.PropN) continue;
            AddWord(i == named.Head ? group + "h" : group, i);
        }
    }

    private void AddOthers()
    {
        for (var i = 0; i < words.Length; i++)
            if (IsContent(i) && !pair.IsNamed(i) && words[i].Upos is not Upos.PropN) AddWord("w", i);
    }

    private bool IsContent(int word) => words[word].Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.Adv or Upos.PropN;

    private static string Short(string relation) => relation.Split(':')[0] is var part && relation is "nsubj:pass" ? relation : part;
}
