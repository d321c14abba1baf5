using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>What a document has mentioned so far, as its references are being resolved.</summary>
internal sealed class Discourse
{
    // Verbs that share a subject beyond this are errors of the tree.
    private const int MostShared = 4;

    private readonly List<Mention>[] mentions;

    public Discourse(DocumentDraft draft, ActorStates states, World world, IEnumerable<Mention> named)
    {
        Draft = draft;
        States = states;
        World = world;
        Quotations = new(draft.Document.Text, [.. draft.Sentences.Select(sentence => sentence.Sentence)]);
        Index = new(draft.Sentences.Select(sentence => sentence.Names.Count));
        OfficialPublisher = draft.Publisher is { IsOfficial: true } publisher ? publisher.State : null;
        mentions = [.. draft.Sentences.Select(_ => new List<Mention>())];
        foreach (var mention in named) Add(mention);
    }

    public DocumentDraft Draft { get; }

    public ActorStates States { get; }

    public World World { get; }

    public Quotations Quotations { get; }

    public MentionIndex Index { get; }

    /// <summary>The state whose own body published the document; null when another did.</summary>
    public ActorId? OfficialPublisher { get; }

    /// <summary>All mentions in the order of the text.</summary>
    public IEnumerable<Mention> All => mentions.SelectMany(list => list);

    public SentenceNames Names(int sentence) => Draft.Sentences[sentence].Names;

    /// <summary>The mentions of one sentence in order.</summary>
    public IReadOnlyList<Mention> In(int sentence) => mentions[sentence];

    public void Add(Mention mention)
    {
        var list = mentions[mention.Sentence];
        var at = list.FindIndex(other => other.First > mention.First || (other.First == mention.First && other.Last > mention.Last));
        list.Insert(at < 0 ? list.Count : at, mention);
        Index.Add(mention);
    }

    /// <summary>The mentions that end before a word, the nearest first, over so many sentences before its own.</summary>
    public IEnumerable<Mention> Before(int sentence, int token, int sentencesBack)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - sentencesBack); at--)
        {
            for (var next = mentions[at].Count - 1; next >= 0; next--)
            {
                if (at < sentence || mentions[at][next].Last < token) yield return mentions[at][next];
            }
        }
    }

    /// <summary>The sentence of a word and so many before it, the nearest first, each with those of its mentions that end before the word.</summary>
    public IEnumerable<(int Sentence, List<Mention> Before)> Back(int sentence, int token, int sentencesBack)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - sentencesBack); at--)
            yield return (at, at < sentence ? mentions[at] : mentions[at].FindAll(mention => mention.Last < token));
    }

    /// <summary>The subjects of the clauses that a word stands in, the innermost first, where they stand before it.</summary>
    public IEnumerable<Mention> SubjectsAbove(int sentence, int token) => SubjectsOver(sentence, token).Where(subject => subject.Last < token);

    /// <summary>The subjects of the clauses that a word stands in and of those put behind them, the innermost first: in "We shall do so, the
    /// minister said" the word "we" has both.</summary>
    public IEnumerable<Mention> SubjectsOver(int sentence, int token)
    {
        var names = Names(sentence);
        var steps = 0;
        var below = -1;
        for (var at = names[token].Head; at >= 0 && steps++ < names.Count; (below, at) = (at, names[at].Head))
        {
            if (IsClauseBeside(names.Sentence.Tokens, below)) continue;
            if (SubjectOf(sentence, at) is { } subject) yield return subject;
            for (var behind = token + 1; behind < names.Count; behind++)
                if (names[behind].Head == at && names[behind].Relation == "parataxis" && SubjectOf(sentence, behind) is { } teller) yield return teller;
        }
    }

    /// <summary>Who does what a verb tells: its subject, or that of the verb whose subject it shares.</summary>
    public Mention? ActingIn(int sentence, int verb)
    {
        var names = Names(sentence);
        var steps = 0;
        var subject = SubjectOf(sentence, verb);
        while (subject is null && names[verb] is { Relation: "conj" or "xcomp" or "advcl", Head: >= 0 and var above } && steps++ < MostShared)
            (verb, subject) = (above, SubjectOf(sentence, above));
        return subject;
    }

    /// <summary>The mention that is the subject of a verb; null when there is none.</summary>
    public Mention? SubjectOf(int sentence, int verb)
    {
        var tokens = Names(sentence).Sentence.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head == verb && IsSubject(tokens[token])) return Index.At(sentence, token) is { } mention && mention.Head == token ? mention : null;
        }

        return null;
    }

    /// <summary>Whether the mention is the subject of a clause, or joined to one by "and".</summary>
    public bool IsSubject(Mention mention)
    {
        var names = Names(mention.Sentence);
        var token = names[mention.Head];
        return IsSubject(token) || (token.Relation == "conj" && token.Head >= 0 && IsSubject(names[token.Head]));
    }

    /// <summary>Whether words behind a noun say which are meant: "ministers from Peru", "officials who came".</summary>
    public bool IsDescribedBehind(int sentence, int noun, int last)
    {
        var tokens = Names(sentence).Sentence.Tokens;
        for (var token = last + 1; token < tokens.Length; token++)
            if (tokens[token].Head == noun && (tokens[token].Relation is "nmod" || tokens[token].Relation.StartsWith("acl", StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>The mention that is the subject of the sentence's main verb.</summary>
    public Mention? MainSubject(int sentence)
    {
        var tokens = Names(sentence).Sentence.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Head < 0) return SubjectOf(sentence, token);
        }

        return null;
    }

    /// <summary>The subject of the clause that stands before one in whose subject a word stands, and belongs to it: "Although Kenya
    /// never signed, it …", "Kenya signed, its minister said"; null when there is none.</summary>
    public Mention? SubjectOfClauseBefore(int sentence, int token)
    {
        var names = Names(sentence);
        var part = token;
        while (part >= 0 && !IsSubject(names[part])) part = names[part].Head;
        var clause = part < 0 ? -1 : names[part].Head;
        for (var at = token - 1; at >= 0 && clause >= 0; at--)
            if (names[at].Head == clause && names[at].Relation is "advcl" or "ccomp" && SubjectOf(sentence, at) is { } found) return found;
        return null;
    }

    /// <summary>The subject word of the innermost clause that has one before the word; -1 when there is none.</summary>
    public int SubjectWordAbove(int sentence, int token)
    {
        var tokens = Names(sentence).Sentence.Tokens;
        var steps = 0;
        var below = -1;
        for (var at = tokens[token].Head; at >= 0 && steps++ < tokens.Length; (below, at) = (at, tokens[at].Head))
        {
            if (IsClauseBeside(tokens, below)) continue;
            for (var child = 0; child < token; child++)
            {
                if (tokens[child].Head == at && IsSubject(tokens[child])) return child;
            }
        }

        return -1;
    }

    // "Togo says that the door is open and that it hopes": a clause with a conjunction of its own does not stand in the one beside it.
    private static bool IsClauseBeside(ReadOnlySpan<Token> tokens, int clause)
    {
        if (clause < 0 || tokens[clause].Relation is not "conj") return false;
        for (var child = 0; child < clause; child++)
            if (tokens[child].Head == clause && tokens[child].Relation is "mark") return true;
        return false;
    }

    /// <summary>The offices of a person: those the document names, else those held on its date by what the world knows.</summary>
    public IEnumerable<(string Office, ActorId? Of, bool Former)> OfficesOf(ActorId person)
    {
        var named = Draft.Persons.Of(person) is { } known ? Draft.Ledger.Of(known).Select(entry => (entry.Office, entry.Of, entry.Former)).ToList() : [];
        if (named.Count > 0) return named;
        return World.TenuresOf(person).Where(tenure => Draft.Document.Published is not { } date || tenure.Attests(date)).Select(tenure => (tenure.Office, (ActorId?)tenure.Of, false));
    }

    /// <summary>The state for which the one actor of a mention acts.</summary>
    public ActorId? StateOf(Mention mention) => mention.Actors is [var actor] ? States.Of(actor) : null;

    private static bool IsSubject(in Token token) => token.Relation.StartsWith("nsubj", StringComparison.Ordinal);
}
