using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Resolves pronouns: he and she to a person, it to a state or an organisation, they to several, we and I in a
/// quotation to the speaker and his state, there and here to a country.</summary>
internal sealed class Pronouns(Discourse discourse, ReferenceWords words, Speakers speakers, StateGroups groups)
{
    private readonly PersonalPronouns persons = new(discourse, words, speakers);
    private readonly PluralPronouns plurals = new(discourse, words, groups);
    private readonly CountedReferences counted = new(discourse, words, groups);
    private readonly PlaceReferences places = new(discourse);

    public Mention? At(int sentence, int token)
    {
        ref readonly var word = ref discourse.Names(sentence)[token];
        // "urged both to talk": the tagger may take it for "both … and".
        if (word.Upos is not (Upos.Pron or Upos.Det or Upos.Num or Upos.Adj or Upos.Noun or Upos.Adv) && !(word.Upos is Upos.CConj && IsObject(word))) return null;
        return words.PronounOf(word.Form) switch
        {
            PronounKind.He => persons.Of(sentence, token, Gender.Male),
            PronounKind.She => persons.Of(sentence, token, Gender.Female),
            PronounKind.Self => Self(sentence, token),
            PronounKind.Speaker => Speaker(sentence, token),
            PronounKind.Ours => OurState(sentence, token),
            PronounKind.Addressee => Addressee(sentence, token),
            PronounKind.Its => Thing(sentence, token, orNear: true),
            PronounKind.It => MeansSomething(sentence, token) ? Thing(sentence, token, orNear: false) : null,
            PronounKind.They => plurals.Of(sentence, token),
            PronounKind.Two when IsAlone(sentence, token) => Two(sentence, token),
            PronounKind.Counted => counted.All(sentence, token),
            PronounKind.Former => counted.OfTwo(sentence, token, first: true),
            PronounKind.Latter => counted.OfTwo(sentence, token, first: false),
            PronounKind.There => places.There(sentence, token),
            PronounKind.Here => places.Here(sentence, token),
            _ => null,
        };
    }

    /// <summary>"The two said": not before a noun, and a subject or an object itself.</summary>
    private bool IsAlone(int sentence, int token) =>
        (discourse.Names(sentence)[token].Relation is "nsubj" or "nsubj:pass" || IsObject(discourse.Names(sentence)[token]))
        && (token + 1 >= discourse.Names(sentence).Count || discourse.Names(sentence)[token + 1] is { Upos: Upos.Verb or Upos.Aux or Upos.Adv or Upos.Punct } or { Xpos: "TO" });

    private static bool IsObject(in Token word) => word.Relation is "obj" or "iobj" or "obl";

    private Mention? Two(int sentence, int token)
    {
        if (groups.LastPersons(sentence, token, 2, Reach.Pronoun) is { } persons) return Make(sentence, token, persons, 0.75, "the two persons named last");
        return groups.LastStates(sentence, token, 2) is var (states, confidence, because) ? Make(sentence, token, states, confidence - 0.1, because) : null;
    }

    private Mention? Self(int sentence, int token) =>
        discourse.SubjectsAbove(sentence, token).FirstOrDefault(subject => subject.Actors is [{ Type: ActorType.Person or ActorType.Office }]) is { } subject
            ? Make(sentence, token, subject.Actors, 0.9, "the subject of the clause")
            : null;

    private Mention? Speaker(int sentence, int token) =>
        speakers.At(sentence, token) is { Actors: [{ Type: ActorType.Person or ActorType.Office } speaker] }
            ? Make(sentence, token, [speaker], 0.9, "the speaker of the quotation")
            : discourse.Quotations.At(sentence, token) is null && discourse.OfficialPublisher is { } publisher
                ? Make(sentence, token, [publisher], 0.6, "the state whose own body published the text")
                : discourse.Quotations.At(sentence, token) is null && speakers.Author is { } author
                    ? Make(sentence, token, author.Actors, 0.7, "the one who heads a text in the first person")
                    : null;

    /// <summary>"'We thank you,' she told the king": whom the one who speaks says it to.</summary>
    private Mention? Addressee(int sentence, int token)
    {
        if (speakers.At(sentence, token) is not { } speaker || Math.Abs(speaker.Sentence - sentence) > 1) return null;
        var names = discourse.Names(speaker.Sentence);
        if (names[speaker.Head] is not { Relation: "nsubj", Head: >= 0 and var verb } || !words.IsTelling(names.Lemma(verb))) return null;
        for (var at = verb + 1; at < names.Count; at++)
        {
            if (names[at].Head == verb && names[at].Relation is "obj" or "iobj" && discourse.Index.At(speaker.Sentence, at) is { Actors: [{ Type: not ActorType.Region } told] } && !speaker.Actors.Contains(told))
                return Make(sentence, token, [told], 0.75, "the one who is spoken to");
        }

        return null;
    }

    private Mention? OurState(int sentence, int token)
    {
        var ours = Own(sentence, token);
        if (ours is not { Actors: [var own] }) return ours;
        // "our shared values": those of the speaker's state and of the other.
        var joint = words.IsJoint(discourse.Names(sentence).Form(token + 1).ToLowerInvariant());
        return joint && groups.LastStates(sentence, token, 2, own, orMostNamed: true) is var (pair, confidence, because) ? Make(sentence, token, pair, confidence - 0.1, because) : ours;
    }

    private Mention? Own(int sentence, int token)
    {
        if (speakers.At(sentence, token) is { Actors: [var speaker] } && discourse.States.HomeOf(speaker) is { } home)
            return Make(sentence, token, [home], 0.75, "the state or organisation for which the speaker of the quotation speaks");
        var issuers = speakers.IssuersOf(sentence).Select(discourse.States.Of).OfType<ActorId>().Distinct().ToList();
        if (issuers.Count > 0) return Make(sentence, token, issuers, 0.8, "those who issued the statement");
        if (discourse.Quotations.At(sentence, token) is not null) return null;
        if (discourse.OfficialPublisher is { } publisher) return Make(sentence, token, [publisher], 0.6, "the state whose own body published the text");
        if (speakers.Author is { Actors: [var author] } && discourse.States.HomeOf(author) is { } authors) return Make(sentence, token, [authors], 0.6, "those for whom the one speaks who heads a text in the first person");
        return Told(sentence, token) is { } teller ? Make(sentence, token, [teller], 0.65, "the state of the one who is reported to say so") : null;
    }

    /// <summary>"The minister stated that we would develop our trade", "We shall do so, the ministry said": in what is reported as said, "we" are
    /// those for whom the one speaks who says it.</summary>
    private ActorId? Told(int sentence, int token) =>
        discourse.SubjectsOver(sentence, token).FirstOrDefault(subject => subject.Form is not MentionForm.Pronoun && speakers.Reports(subject)) is { Actors: [var teller] }
            ? discourse.States.HomeOf(teller)
            : null;

    /// <summary>The subject of the clause, else the nearest state or organisation before, else the last subject.</summary>
    private Mention? Thing(int sentence, int token, bool orNear)
    {
        var word = discourse.SubjectWordAbove(sentence, token);
        // "The embassy celebrates its day": the subject is a thing that is no actor.
        if (word >= 0 && discourse.Index.At(sentence, word) is null && discourse.Names(sentence)[word] is { Upos: Upos.Noun, Xpos: "NN" }) return OfDesk(sentence, token, word);
        // "we have to do it": an object is not its own subject, and mostly no actor.
        var isObject = IsObject(discourse.Names(sentence)[token]);
        var own = isObject ? discourse.ActingIn(sentence, discourse.Names(sentence)[token].Head) : null;
        var subject = discourse.SubjectsAbove(sentence, token)
            .FirstOrDefault(mention => mention != own && !(isObject && mention.Form == MentionForm.Pronoun) && IsThing(mention) && groups.Joined(mention).Count < 2);
        if (isObject && subject is null) return own is null ? null : ActedUpon(sentence, token, own);
        if (subject is not null) return Make(sentence, token, subject.Actors, 0.8, "the subject of the clause");
        if (discourse.SubjectOfClauseBefore(sentence, token) is { } before && IsThing(before)) return Make(sentence, token, before.Actors, 0.75, "the subject of the clause before");
        var near = orNear ? discourse.Before(sentence, token, 0).FirstOrDefault(IsThing) : null;
        if (near is not null) return Make(sentence, token, near.Actors, 0.6, "the state or organisation named last");
        var last = sentence > 0 ? discourse.MainSubject(sentence - 1) : null;
        return last is null || !IsThing(last) ? null : Make(sentence, token, last.Actors, 0.6, "the subject of the sentence before");
    }

    /// <summary>"The premier's office said it regretted the step": those for whom it speaks; null where the subject is no such office.</summary>
    private Mention? OfDesk(int sentence, int token, int subject)
    {
        var names = discourse.Names(sentence);
        if (!words.IsDesk(names.Lemma(subject))) return null;
        for (var at = 0; at < subject; at++)
        {
            if (names[at].Head == subject && names[at].Relation == "nmod:poss" && discourse.Index.At(sentence, at) is { Actors: [var owner] } && discourse.States.HomeOf(owner) is { } home)
                return Make(sentence, token, [home], 0.75, "the state of the one whose office it is");
        }

        return null;
    }

    /// <summary>"cut ties with Qatar, accusing it", "accused Chile and called on it": not those who accuse, but the one beside them.</summary>
    private Mention? ActedUpon(int sentence, int token, Mention own)
    {
        var names = discourse.Names(sentence);
        if (names[names[token].Head] is not { Xpos: "VBG" } and not { Relation: "conj" }) return null;
        var acting = groups.Joined(own).Concat(own.Actors).ToHashSet();
        var others = discourse.Before(sentence, token, 0).Where(mention => IsThing(mention) && !mention.Actors.Any(acting.Contains)).ToList();
        return others.Count > 0 && others.TrueForAll(other => other.Actors.SequenceEqual(others[0].Actors))
            ? Make(sentence, token, others[0].Actors, 0.7, "the one upon whom the subject acts") : null;
    }

    private static bool IsThing(Mention mention) =>
        mention.Form != MentionForm.Adjective && mention.Name != NameKind.Place
        && mention.Actors is [{ Type: ActorType.State or ActorType.Org }];

    /// <summary>"It" that stands for a clause or for nothing ("it is clear that") is left alone.</summary>
    private bool MeansSomething(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        ref readonly var word = ref names[token];
        if (word.Relation == "expl" || word.Head < 0) return false;
        if (!word.Relation.StartsWith("nsubj", StringComparison.Ordinal)) return word.Relation is "obj" or "obl" or "iobj";
        // "Kenya said it was concerned", but "said it was clear that …".
        if (names[word.Head] is { Upos: Upos.Adj, Relation: "ccomp" }) return !HasClause(names, word.Head);
        return names[word.Head].Upos == Upos.Verb && word.Relation == "nsubj";
    }

    private static bool HasClause(SentenceNames names, int predicate)
    {
        for (var at = 0; at < names.Count; at++)
            if (names[at].Head == predicate && names[at].Relation is "ccomp" or "xcomp" or "csubj" or "advcl" or "expl") return true;
        return false;
    }

    private static Mention Make(int sentence, int token, IReadOnlyList<ActorId> actors, double confidence, string because) =>
        new(sentence, token, token, token, actors, MentionForm.Pronoun, null, confidence, because);
}
