namespace Chancery.Language.Morphology;

/// <summary>Looks at the words around a word in its tree.</summary>
internal static class ClauseLinks
{
    /// <summary>The first dependent of a word that has one of the relations; -1 when it has none.</summary>
    internal static int Dependent(Sentence sentence, int head, params ReadOnlySpan<string> relations)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Head == head && relations.Contains(sentence[i].Relation)) return i;
        return -1;
    }

    /// <summary>The word that an auxiliary or a copula belongs to; any other word itself.</summary>
    internal static int Predicate(Sentence sentence, int word) =>
        sentence[word] is { Head: >= 0, Relation: "aux" or "aux:pass" or "cop" } ? sentence[word].Head : word;

    /// <summary>The subject of the clause of a predicate, of its own or of the one it is joined to by "and"; -1 when there is none.</summary>
    internal static int Subject(Sentence sentence, int predicate)
    {
        for (var at = predicate; at >= 0; at = sentence[at].Relation == "conj" ? sentence[at].Head : -1)
            if (Dependent(sentence, at, "nsubj", "nsubj:pass", "expl", "csubj", "csubj:pass", "nsubj:outer") is >= 0 and var subject) return subject;
        return -1;
    }
}
