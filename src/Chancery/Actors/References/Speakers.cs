using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Finds who speaks: in a quotation the subject of the verb of saying nearest to it, or the one according to whom; in a
/// statement given word for word those who issued it.</summary>
internal sealed class Speakers(Discourse discourse, SayingWords words)
{
    /// <summary>Clauses further down than this are errors of the tree.</summary>
    private const int MostSteps = 4;

    private readonly Dictionary<int, Mention?> speakers = [];
    private readonly IssuedText? issued = IssuedText.In([.. discourse.Draft.Sentences.Select(sentence => sentence.Sentence)], words);
    private (bool IsSought, Mention? Found) author;

    /// <summary>The one whose text the lines above it say it is: the one official whom they name, or the one by whom the statement is; null where there is none or several.</summary>
    public Mention? Author => author.IsSought ? author.Found : (author = (true, Heading())).Found;

    /// <summary>The one in whose quotation a word stands; null outside quotations and where it is not clear.</summary>
    public Mention? At(int sentence, int token) => Of(discourse.Quotations.IndexAt(sentence, token));

    /// <summary>Who speaks in the quotation of that place in the document's list; null where it is not clear.</summary>
    public Mention? Of(int quotation)
    {
        if (quotation < 0) return null;
        if (speakers.TryGetValue(quotation, out var speaker)) return speaker;
        return speakers[quotation] = Find(quotation);
    }

    /// <summary>Those who issued the statement that a sentence belongs to; empty outside such a statement.</summary>
    public IReadOnlyList<ActorId> IssuersOf(int sentence)
    {
        if (issued is null || !issued.Covers(sentence)) return [];
        var named = discourse.In(issued.Introduction)
            .Where(mention => mention.First >= issued.Issuers && mention.Form != MentionForm.Adjective && mention.Name != NameKind.Place)
            .SelectMany(mention => mention.Actors).Distinct().ToList();
        var persons = named.Where(actor => actor.Type == ActorType.Person).ToList();
        return persons.Count > 0 ? persons : named;
    }

    private Mention? Heading()
    {
        var named = default(Mention);
        for (var sentence = 0; sentence < discourse.Draft.Sentences.Count && !EndsInStop(discourse.Names(sentence)); sentence++)
        {
            foreach (var mention in discourse.In(sentence))
            {
                if (IsWhoseText(mention)) return mention;
                if (mention is not { Form: MentionForm.Name, Actors: [{ Type: ActorType.Person } person] } || !discourse.OfficesOf(person).Any()) continue;
                if (named is not null && named.Actors[0] != person) return null;
                named = mention;
            }
        }

        return named;
    }

    /// <summary>"Statement by the Ministry of Foreign Affairs of Chad on …", over a text.</summary>
    private bool IsWhoseText(Mention mention)
    {
        var names = discourse.Names(mention.Sentence);
        var marker = names[mention.First].Upos is Upos.Det ? mention.First - 1 : mention.First - (names[Math.Max(0, mention.First - 1)].Upos is Upos.Det ? 2 : 1);
        return mention.Actors is [{ Type: not ActorType.Region }] && mention.Form is not MentionForm.Adjective && marker > 0
            && words.IsText(names.Lemma(marker - 1)) && words.IsOwn(names.Form(marker));
    }

    private static bool EndsInStop(SentenceNames names) =>
        names.Count > 0 && names.Form(names.Count - 1) is "." or "?" or "!" or "\"" or "”";

    private Mention? Find(int index)
    {
        var quotation = discourse.Quotations.All[index];
        if (quotation.Speaker is not null) return quotation.Speaker;
        var best = In(quotation.LastSentence, quotation.LastToken);
        if (best is null && quotation.FirstSentence != quotation.LastSentence) best = In(quotation.FirstSentence, quotation.FirstToken);
        // A quotation right after another goes on with its speaker; one that fills its sentences with that of the sentence before.
        if (best is null && index > 0 && quotation.FirstSentence - discourse.Quotations.All[index - 1].LastSentence <= 1) best = Of(index - 1);
        if (best is null && quotation is { FirstSentence: > 0, FirstToken: 0 }) best = In(quotation.FirstSentence - 1, int.MaxValue);
        return best;
    }

    /// <summary>Whether it is the mention that a verb of saying has for its subject.</summary>
    public bool Reports(Mention mention)
    {
        var names = discourse.Names(mention.Sentence);
        for (var token = 0; token < names.Count; token++)
            if (words.Of(names.Lemma(token)) is { } verb && SubjectOf(mention.Sentence, token, verb) == mention) return true;
        return false;
    }

    private Mention? In(int sentence, int near)
    {
        var names = discourse.Names(sentence);
        var best = default(Mention);
        var distance = int.MaxValue;
        for (var token = 0; token < names.Count; token++)
        {
            if (discourse.Quotations.IndexAt(sentence, token) >= 0) continue;
            var speaker = words.Of(names.Lemma(token)) is { } verb ? SubjectOf(sentence, token, verb) : AccordingTo(sentence, token);
            if (speaker is null || Math.Abs(token - near) >= distance) continue;
            (best, distance) = (speaker, Math.Abs(token - near));
        }

        return best;
    }

    // "X met Y and said", "X arrived, adding": the subject stands with the verb above; "X was quoted as saying" speaks himself.
    private Mention? SubjectOf(int sentence, int verb, SayingWords.Vouching vouches)
    {
        var names = discourse.Names(sentence);
        if (names[verb].Upos is not Upos.Verb) return null;
        if (vouches.Relays && Dependent(sentence, verb, "nsubj:pass") is var quoted and >= 0) return MentionAt(sentence, quoted);
        var steps = 0;
        for (var at = verb; at >= 0 && steps++ < MostSteps; at = names[at].Head)
        {
            if (Dependent(sentence, at, "nsubj:pass") is var told and >= 0) return at != verb && words.Of(names.Lemma(at)) is { Relays: true } ? MentionAt(sentence, told) : null;
            if (Dependent(sentence, at, "nsubj") is var subject and >= 0) return MentionAt(sentence, subject);
            if (names[at].Relation is not ("conj" or "advcl" or "xcomp")) break;
        }

        return BesideComma(sentence, verb);
    }

    // "…, the chief of the service, X, told Y": a tree that is wrong leaves the verb without its subject.
    private Mention? BesideComma(int sentence, int verb)
    {
        var names = discourse.Names(sentence);
        var at = names.Form(verb - 1) == "," ? verb - 2 : verb - 1;
        return discourse.Index.At(sentence, at) is { Form: MentionForm.Name, Actors: [{ Type: ActorType.Person }] } mention && mention.Last == at ? mention : null;
    }

    private int Dependent(int sentence, int head, string relation)
    {
        var tokens = discourse.Names(sentence).Sentence.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == head && tokens[token].Relation == relation) return token;
        }

        return -1;
    }

    private Mention? MentionAt(int sentence, int token) =>
        discourse.Index.At(sentence, token) is { } mention && mention.Head == token ? mention : null;

    // "according to X": the word that governs it in the tree is the one meant.
    private Mention? AccordingTo(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        return words.IsAccording(names.Form(token)) && names[token] is { Relation: "case" or "mark", Head: >= 0 and var meant } ? discourse.Index.At(sentence, meant) : null;
    }
}
