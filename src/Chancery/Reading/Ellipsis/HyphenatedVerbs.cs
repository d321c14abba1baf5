using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Takes for a description what the tree takes for a deed: "sent tents to quake-hit Nepal", where it lets somebody hit Nepal.</summary>
internal static class HyphenatedVerbs
{
    /// <summary>The sentences with the names in the place of those verbs.</summary>
    public static IReadOnlyList<Sentence> Restore(IReadOnlyList<Sentence> sentences)
    {
        Sentence[]? restored = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var at = 2; sentences[i].HasTree && at + 1 < sentences[i].Count; at++)
            {
                var sentence = (restored ?? sentences)[i];
                if (!IsDescription(sentence, at)) continue;
                restored ??= [.. sentences];
                restored[i] = Described(sentence, at);
            }
        }

        return restored ?? sentences;
    }

    // A noun, a hyphen and the verb, written as one word, right before a name that the tree takes for its object.
    private static bool IsDescription(Sentence sentence, int at) =>
        sentence[at].Upos is Upos.Verb && sentence[at + 1] is { Upos: Upos.PropN, Relation: "obj" } && sentence[at + 1].Head == at
        && sentence[at - 1].Form is "-" && sentence[at - 2].Upos is Upos.Noun or Upos.Verb && char.IsLower(sentence[at - 2].Form[0])
        && sentence[at - 2].Span.End == sentence[at - 1].Span.Start && sentence[at - 1].Span.End == sentence[at].Span.Start;

    private static Sentence Described(Sentence sentence, int verb)
    {
        var (name, noun) = (verb + 1, verb - 2);
        var isBelow = sentence.IsUnder(noun, verb);
        var place = isBelow ? sentence[verb] : sentence[noun];
        var preposition = noun > 0 && sentence[noun - 1] is { Upos: Upos.Adp } or { Xpos: "TO" } ? noun - 1 : -1;
        var tokens = sentence.Tokens.ToArray();
        for (var at = 0; at < tokens.Length; at++)
            if (tokens[at].Head == verb && at != name && at != noun) tokens[at] = tokens[at] with { Head = at > name && place.Head >= 0 ? place.Head : name };
            else if (tokens[at].Head == noun && at < noun) tokens[at] = tokens[at] with { Head = name };
        if (preposition >= 0) tokens[preposition] = tokens[preposition] with { Head = name, Relation = "case", Upos = Upos.Adp };
        tokens[name] = tokens[name] with { Head = place.Head, Relation = RelationOf(sentence, place, preposition >= 0) };
        tokens[verb] = tokens[verb] with { Head = name, Relation = "amod", Upos = Upos.Adj };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "compound" };
        tokens[verb - 1] = tokens[verb - 1] with { Head = noun };
        return new Sentence(sentence.Span, tokens);
    }

    private static string RelationOf(Sentence sentence, in Token place, bool isTied) => place switch
    {
        { Head: < 0 } => place.Relation,
        { Relation: "conj" or "obl" or "nmod" or "nsubj" or "obj" } => place.Relation,
        _ when sentence[place.Head].Upos is Upos.Verb => isTied ? "obl" : "obj",
        _ => "nmod",
    };
}
