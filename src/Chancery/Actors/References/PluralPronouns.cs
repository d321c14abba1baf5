using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Resolves "they", "them" and "their" to those who act, acted in the sentence before, or met in it.</summary>
internal sealed class PluralPronouns(Discourse discourse, ReferenceWords words, StateGroups groups)
{
    /// <summary>Those whom "they", "them" or "their" means; null when the words do not tell.</summary>
    public Mention? Of(int sentence, int token)
    {
        var word = discourse.SubjectWordAbove(sentence, token);
        if (word >= 0 && discourse.Index.At(sentence, word) is null && discourse.Names(sentence)[word].Upos == Upos.Noun) return null;
        foreach (var subject in discourse.SubjectsAbove(sentence, token))
        {
            var actors = groups.Joined(subject);
            if (actors.Count > 1) return Mean(sentence, token, actors, 0.8, "the subjects of the clause");
            if (IsPlural(subject)) return Mean(sentence, token, subject.Actors, 0.7, "the subject of the clause");
        }

        if (PluralBefore(sentence, token)) return null;
        var isSubject = discourse.Names(sentence)[token].Relation.StartsWith("nsubj", StringComparison.Ordinal);
        if ((isSubject || IsAddressed(sentence, token)) && JoinedBefore(sentence) is { } joined) return Mean(sentence, token, joined, 0.6, "the subjects of the sentence before");
        if (isSubject && sentence > 0 && groups.Together(sentence - 1) is { } together) return Mean(sentence, token, together, 0.6, "those who met in the sentence before");
        var back = isSubject ? 1 : 0;
        return groups.LastPersons(sentence, token, 2, back) is { } pair ? Mean(sentence, token, pair, 0.6, "the two persons named last") : null;
    }

    /// <summary>"X and her counterparts condemned it. They also …": those whom the subjects before name, though not all have a name.</summary>
    private IReadOnlyList<ActorId>? JoinedBefore(int sentence)
    {
        if (sentence == 0 || discourse.MainSubject(sentence - 1) is not { } subject) return null;
        var actors = groups.Joined(subject);
        if (actors.Any(actor => actor.Type is not (ActorType.Person or ActorType.Office or ActorType.State or ActorType.Org))) return null;
        return actors.Count > 1 || IsJoinedToMany(subject) ? actors : null;
    }

    // "Chad and Togo trade accusations. France called on them to talk": where nothing else that is many was told of, those are meant.
    private bool IsAddressed(int sentence, int token)
    {
        if (sentence == 0 || discourse.Names(sentence)[token].Relation is not ("obj" or "iobj" or "obl")) return false;
        var before = discourse.Names(sentence - 1);
        for (var at = 0; at < before.Count; at++)
            if (before[at].Xpos is "NNS" && discourse.Index.At(sentence - 1, at) is null) return false;
        return true;
    }

    private bool IsJoinedToMany(Mention subject)
    {
        var names = discourse.Names(subject.Sentence);
        for (var at = subject.Last + 1; at < names.Count; at++)
            if (names[at] is { Relation: "conj", Xpos: "NNS" } && names[at].Head == subject.Head && words.IsFellow(names.Lemma(at))) return true;
        return false;
    }

    /// <summary>Whether others than actors are spoken of before in the sentence: "the people, as they face".</summary>
    private bool PluralBefore(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        for (var at = token - 1; at >= 0; at--)
        {
            if (discourse.Index.At(sentence, at) is { } mention && mention.Head == at && mention.Actors is [{ Type: ActorType.Person }, ..]) return false;
            if (names[at].Xpos is "NNS" || (names[at].Upos is Upos.Noun && words.IsMany(names.Lemma(at)))) return true;
        }

        return false;
    }

    private bool IsPlural(Mention mention) => discourse.Names(mention.Sentence)[mention.Head].Xpos is "NNS" or "NNPS";

    private static Mention Mean(int sentence, int token, IReadOnlyList<ActorId> actors, double confidence, string because) =>
        new(sentence, token, token, token, actors, MentionForm.Pronoun, null, confidence, because);
}
