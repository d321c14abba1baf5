using Chancery.Actors.Persons;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Works out whose office it is that a named person holds: from the words beside it, from what the document said
/// before, from who is known to hold it; when none of these tells, nobody's.</summary>
internal sealed class OfficeResolver(World world, KnownPersons known, MinistryNames ministries, OfficeWords words)
{
    private readonly CounterpartOffices counterparts = new(known, words);

    /// <summary>Reads the offices of which the words or the world tell whose they are first; bare ministries need them.</summary>
    public void Resolve(DocumentDraft draft)
    {
        NoteOrigins(draft);
        var later = new List<NamedOffice>();
        foreach (var named in draft.NamedOffices)
        {
            if (draft.Persons.Of(named.Person) is not { } person) continue;
            if (named.Of is { Reference: OfReference.Ministry or OfReference.Agency, Actors.Count: 0 }) later.Add(named);
            else Add(draft, named, person);
        }

        ministries.Home = HomeState.Of(draft);
        foreach (var named in later) AddOfMinistry(draft, named, draft.Persons.Of(named.Person)!);
        draft.Ledger.Complete(entry => entry.Of is null && entry.Said.Of is null ? Host(draft, entry) : null, "the state whose other ministers are named");
    }

    /// <summary>The one state whose ministers the document names without saying of which state they are; the publisher's own
    /// apart. It is taken for the others' too when two of them, or one in the same sentence, are known.</summary>
    private static ActorId? Host(DocumentDraft draft, OfficeLedger.Entry entry)
    {
        if (!IsMinister(entry.Said.Office)) return null;
        var own = draft.Publisher is { IsOfficial: true, State: var state } ? state : default(ActorId?);
        var others = draft.Ledger.Entries.Where(other => other.Said.Of is null && other.Of is { Type: ActorType.State } && other.Of != own && IsMinister(other.Said.Office)).ToList();
        if (others.Select(other => other.Of).Distinct().Count() != 1) return null;
        return others.Count > 1 || others.Exists(other => other.Said.Person.Sentence == entry.Said.Person.Sentence) ? others[0].Of : null;
    }

    private static bool IsMinister(OfficePhrase office) => office.Offices is [{ Level: <= OfficeLevel.Minister }, ..];

    /// <summary>"the Nicaraguan X", "Y of Russia".</summary>
    private static void NoteOrigins(DocumentDraft draft)
    {
        foreach (var run in draft.Runs)
        {
            if (draft.Persons.Of(run) is not { } person) continue;
            var names = draft.Sentences[run.Sentence].Names;
            if (names.MatchAt(run.First - 1) is { Kind: NameKind.Demonym, Actor: { Type: ActorType.State } people }) draft.Ledger.Note(person, people);
            else if (names.Form(run.Last + 1) == "of" && names.MatchAt(run.Last + 2) is { Kind: NameKind.Name, Actor: { Type: ActorType.State } state }) draft.Ledger.Note(person, state);
        }
    }

    private void Add(DocumentDraft draft, NamedOffice named, Person person)
    {
        var office = named.Office.IsSameOffice ? counterparts.OfficeOf(draft, named, person) : named.Office.OfficeIn(null);
        if (office is null) return;
        var (of, because) = OfWhom(draft, named, person, office);
        if (!named.Office.IsSameOffice) office = named.Office.OfficeIn(of is { } owner ? world.StateOf(owner) : null);
        draft.Ledger.Add(new(person, office, of, named.Office.Former || named.Former, named.Office.Acting, named, $"{named.Pattern}; {because}"));
    }

    private (ActorId? Of, string Because) OfWhom(DocumentDraft draft, NamedOffice named, Person person, string office)
    {
        if (named.Of is { Reference: OfReference.Unknown }) return (null, "of one who is not known");
        if (named.Of is { Ministry: { State: { } state } ministry }) return (ministries.Of(draft, ministry, state), "ministry named");
        if (named.Of is { Reference: OfReference.Agency, Actors: [var owner] }) return (AgencyOf(draft, named.Person.Sentence, owner), "agency described");
        if (named.Of is { State: { } home, Actors: [var organisation] }) draft.Ledger.Note(organisation, home);
        if (FieldOfPublisher(draft, named) is { } sender) return (sender, "an office of the publisher's state");
        if (named.Of is { Actors.Count: > 0 } clue) return (clue.Actors[Math.Min(named.Place, clue.Actors.Count - 1)], "named with it");
        if (named.Of is { Reference: OfReference.Noun } noun && LastNamed(draft, named, noun) is { } last) return (last, "the one named last");
        if (draft.Ledger.Of(person).LastOrDefault(entry => entry.Office == office && entry.Of is not null) is { } said) return (said.Of, "said before");
        if (named.Office.OnlyState is { } only) return (only, "a title of one state only");
        if (Known(draft, person, office) is { } found) return (found, "known holder");
        if (named.Of is { Reference: OfReference.Possessive } && !named.Office.IsSameOffice && Possessor(draft, named) is { } possessor) return (possessor, "the state of the possessor");
        if (named.Office is { IsSameOffice: true, Former: true } && draft.Ledger.Entries is [.., { Of: { } successor }]) return (successor, "the one whose predecessor he is");
        if (named.Of is null && OwnState(draft, named) is { } own) return (own, "the state named with him");
        return FromContext(draft, named);
    }

    private (ActorId? Of, string Because) FromContext(DocumentDraft draft, NamedOffice named)
    {
        if (draft.Publisher is { IsOfficial: true, State: var publisher } && IsOwn(named.Office, publisher)) return (publisher, "an office of the publisher's state");
        if (Superior(draft, named) is { } state) return (state, "the state of the one named with him");
        var names = draft.Sentences[named.Person.Sentence].Names;
        if (OneOf(names, named) is { } group) return (group, "one of a group of that state");
        if (named.Of is null && Behalf(names, named) is { } behalf) return (behalf, "the state on whose behalf he acts");
        return draft.Publisher is { State: var home } && (draft.Publisher.HasMinistry || !draft.Publisher.IsOfficial) && named.Of is null && IsMinister(named.Office) && Names(draft, home)
            ? (home, "the state from which the publisher reports")
            : (null, "the text does not say of whom");
    }

    /// <summary>"Special Envoy for the Horn of Africa": the region is the field, and the envoy the publisher's.</summary>
    private ActorId? FieldOfPublisher(DocumentDraft draft, NamedOffice named) =>
        draft.Publisher is { IsOfficial: true, State: var state } && named.Of is { Actors: [{ Type: ActorType.Region }, ..] } field
        && field.First > named.Office.Title && IsOwn(named.Office, state) ? state : null;

    private static bool Names(DocumentDraft draft, ActorId state) =>
        draft.Sentences.Any(sentence => sentence.Names.Matches.Any(match => match.Actor == state));

    /// <summary>Whether the title is one of the state's own, or one that its press offices use without its name.</summary>
    private bool IsOwn(OfficePhrase office, ActorId state) =>
        office.Offices.Any(option => option.State is { } code && ActorId.State(code) == state || (option.State is null && words.IsOwn(option.Name)))
        || words.IsOwn(office.OfficeIn(null));

    /// <summary>"the Singaporean prime minister X and trade minister Y": a lesser office right after a higher one.</summary>
    private static ActorId? Superior(DocumentDraft draft, NamedOffice named)
    {
        if (draft.Ledger.Entries.Count == 0 || named.Office.Offices is not [{ Level: var level }, ..]) return null;
        var before = draft.Ledger.Entries[^1];
        if (before.Said.Person.Sentence != named.Person.Sentence || before.Said.Office.Offices is not [{ Level: var higher }, ..]) return null;
        if (higher >= level || higher > OfficeLevel.HeadOfGovernment || before.Of is not { Type: ActorType.State } state) return null;
        var names = draft.Sentences[named.Person.Sentence].Names;
        for (var token = before.Said.Last + 1; token < named.First; token++)
        {
            if (names.Form(token) is not ("and" or "," or "the" or "his" or "her")) return null;
        }

        return state;
    }

    /// <summary>"six Canadian diplomats, among them Commissioner X".</summary>
    private static ActorId? OneOf(SentenceNames names, NamedOffice named)
    {
        var before = names.Form(named.First - 1).ToLowerInvariant();
        var joined = before == "including" || (before == "them" && names.Form(named.First - 2).Equals("among", StringComparison.OrdinalIgnoreCase));
        if (!joined) return null;
        for (var token = named.First - 2; token >= Math.Max(0, named.First - 8); token--)
        {
            if (names.MatchAt(token) is { Kind: NameKind.Demonym, Actor: { Type: ActorType.State } state }) return state;
        }

        return null;
    }

    /// <summary>"President X of Y".</summary>
    private static ActorId? OwnState(DocumentDraft draft, NamedOffice named)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        var after = named.Person.Last + 1;
        return IsMinister(named.Office) && names.Form(after) == "of" && names.MatchAt(after + 1) is { Kind: NameKind.Name, Actor: { Type: ActorType.State } state } ? state : null;
    }

    /// <summary>"Minister X signed the treaty on behalf of Y".</summary>
    private ActorId? Behalf(SentenceNames names, NamedOffice named)
    {
        for (var token = named.Last + 1; token + 2 < names.Count; token++)
        {
            if (!words.IsBehalf(names.Form(token)) || names[token + 1].Upos is not Upos.Adp) continue;
            var at = names[token + 2].Upos is Upos.Det ? token + 3 : token + 2;
            return names.MatchAt(at) is { Kind: not NameKind.Demonym, Actor: { Type: ActorType.State } state } ? state : null;
        }

        return null;
    }

    private ActorId? Known(DocumentDraft draft, Person person, string office)
    {
        if (person.Known is not { } id) return null;
        return known.OfOffice(id, office, draft.Document.Published) ?? world.StateOf(id);
    }

    private void AddOfMinistry(DocumentDraft draft, NamedOffice named, Person person)
    {
        var state = draft.Ledger.OriginOf(person) ?? (person.Known is { } id ? world.StateOf(id) : null) ?? ministries.Home;
        var of = default(ActorId?);
        if (named.Of!.Ministry is { Field.Length: 0 } bare) of = ministries.Of(draft, named.Person.Sentence, bare) ?? state;
        else if (named.Of.Ministry is { } ministry) of = state is { } owner ? ministries.Of(draft, ministry, owner) : null;
        else of = AgencyOf(draft, named.Person.Sentence, state) ?? (person.Known is { } knownId ? known.OfOffice(knownId, named.Office.OfficeIn(null), draft.Document.Published) : null);
        var because = of is null ? "the text does not say of which state" : "the one named last, or of the state that the report is written from";
        draft.Ledger.Add(new(person, named.Office.OfficeIn(state), of, named.Office.Former || named.Former, named.Office.Acting, named, $"{named.Pattern}; {because}"));
    }

    /// <summary>The agency, of the given state where one is given, that the document named last before; the state where there is none.</summary>
    private ActorId? AgencyOf(DocumentDraft draft, int sentence, ActorId? state)
    {
        for (var at = sentence; at >= 0; at--)
        {
            var matches = draft.Sentences[at].Names.Matches;
            for (var match = matches.Count - 1; match >= 0; match--)
            {
                var actor = matches[match].Actor;
                if (actor.Type == ActorType.Org && world.Organisations.TryGetValue(actor.Name, out var organisation)
                    && organisation.Type == OrganisationType.Agency && (state is null || organisation.State == state.Value.Name)) return actor;
            }
        }

        return state;
    }

    /// <summary>The state that "its" and "their" mean: the only one named before in the sentence.</summary>
    private static ActorId? Possessor(DocumentDraft draft, NamedOffice named)
    {
        var states = draft.Sentences[named.Person.Sentence].Names.Matches.Where(match => match.Last < named.First && match.Actor.Type == ActorType.State)
            .Select(match => match.Actor).Distinct().ToList();
        return states is [var state] ? state : null;
    }

    /// <summary>The state, or for "the organisation's" the organisation, named last before.</summary>
    private ActorId? LastNamed(DocumentDraft draft, NamedOffice named, OfClue? noun)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        var type = noun is not null && !ministries.IsCountry(names.Lemma(noun.Last)) ? ActorType.Org : ActorType.State;
        for (var at = named.Person.Sentence; at >= Math.Max(0, named.Person.Sentence - 3); at--)
        {
            var matches = draft.Sentences[at].Names.Matches;
            for (var match = matches.Count - 1; match >= 0; match--)
            {
                if (matches[match].Actor.Type == type && (type == ActorType.State || IsInternational(matches[match].Actor)) && (at < named.Person.Sentence || matches[match].Last < named.First)) return matches[match].Actor;
            }
        }

        return null;
    }

    private bool IsInternational(ActorId organisation) =>
        world.Organisations.TryGetValue(organisation.Name, out var found)
        && found.Type is OrganisationType.Intergovernmental or OrganisationType.Organ or OrganisationType.Forum;
}
