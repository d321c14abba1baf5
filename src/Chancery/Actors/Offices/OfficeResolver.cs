using Chancery.Actors.Persons;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Works out whose office it is that a named person holds: from the words beside it, from what the document said
/// before, from who is known to hold it; when none of these tells, nobody's.</summary>
internal sealed class OfficeResolver(World world, KnownPersons known, MinistryNames ministries, OfficeWords words, NameOrigins origins)
{
    private readonly CounterpartOffices counterparts = new(known, words);
    private readonly OfficeSurroundings surroundings = new(world, words);
    private readonly EarlierNames earlier = new(world, ministries, words);
    private readonly MissionSenders senders = new(words);
    private readonly Deputies deputies = new(words);

    /// <summary>Reads the offices of which the words or the world tell whose they are first; bare ministries need them.</summary>
    public void Resolve(DocumentDraft draft)
    {
        NoteOrigins(draft);
        var later = new List<NamedOffice>();
        var byName = new OfficesByName(draft, origins, words);
        foreach (var named in draft.NamedOffices)
        {
            if (draft.Persons.Of(named.Person) is not { } person) continue;
            if (named.Of is { Reference: OfReference.Ministry or OfReference.Agency, Actors.Count: 0 }) later.Add(named);
            else Add(draft, named, person, byName);
        }

        ministries.Home = HomeState.Of(draft);
        foreach (var named in later) AddOfMinistry(draft, named, draft.Persons.Of(named.Person)!, byName);
        draft.Ledger.Complete(entry => entry.Of is null && entry.Said.Of is null ? OfficeSurroundings.Host(draft, entry) : null, "the state whose other ministers are named");
    }

    /// <summary>"the Nicaraguan X", "Nicaragua's X", "Y of Russia".</summary>
    private void NoteOrigins(DocumentDraft draft)
    {
        foreach (var run in draft.Runs)
        {
            if (draft.Persons.Of(run) is not { } person) continue;
            var names = draft.Sentences[run.Sentence].Names;
            if (names.MatchAt(run.First - 1) is { Kind: NameKind.Demonym, Actor: { Type: ActorType.State } people }) draft.Ledger.Note(person, people);
            else if (names.IsGenitive(run.First - 1) && Named(names, run.First - 2) is { } owner) draft.Ledger.Note(person, owner);
            else if (words.TellsWhose(names.Form(run.Last + 1)) && Named(names, run.Last + 2) is { } state) draft.Ledger.Note(person, state);
        }
    }

    private static ActorId? Named(SentenceNames names, int token) =>
        names.MatchAt(token) is { Kind: NameKind.Name, Actor: { Type: ActorType.State } state } ? state : null;

    private void Add(DocumentDraft draft, NamedOffice named, Person person, OfficesByName byName)
    {
        var office = named.Office.IsSameOffice ? counterparts.OfficeOf(draft, named, person) : named.Office.OfficeIn(null);
        if (office is null) return;
        var (of, because) = OfWhom(draft, named, person, office, byName);
        if (!named.Office.IsSameOffice) office = of is { } owner ? OfficeOf(draft, named.Office, person, owner) : named.Office.OfficeIn(null);
        draft.Ledger.Add(new(person, office, of, named.Office.Former || named.Former, named.Office.Acting, named, $"{named.Pattern}; {because}"));
    }

    /// <summary>The office as the title is used in the state. "Secretary X" has the one that is said or known of X: a short title that
    /// in his state means what another holds is meant in its wider sense.</summary>
    private string OfficeOf(DocumentDraft draft, OfficePhrase title, Person person, ActorId owner)
    {
        var state = world.StateOf(owner);
        if (owner.Type is ActorType.Org && title.First == title.Last && !world.IsMinistryOfState(owner)) return title.OfficeInBody;
        var office = title.OfficeIn(state);
        if (title.First != title.Last || state is null || title.StateOfTitle(state) is null) return office;
        if (draft.Ledger.Of(person).LastOrDefault(entry => entry.Of == owner && IsMinister(entry.Said.Office)) is { } said) return said.Office;
        if (person.Known is not { } id) return world.HoldersOf(office, owner, draft.Document.Published).Count > 0 ? title.OfficeIn(null) : office;
        var held = world.TenuresOf(id).Where(tenure => tenure.Of == owner).Select(tenure => tenure.Office).ToList();
        return held.Count == 0 || held.Contains(office) ? office : held[^1];
    }

    private static bool IsMinister(OfficePhrase office) => office.Offices is [{ Level: OfficeLevel.Minister }, ..];

    private (ActorId? Of, string Because) OfWhom(DocumentDraft draft, NamedOffice named, Person person, string office, OfficesByName byName)
    {
        if (named.Of is { Reference: OfReference.Unknown }) return (null, "of one who is not known");
        if (named.Of is { Ministry: { State: { } state } ministry }) return (ministries.Of(draft, ministry, state), "ministry named");
        if (named.Of is { Reference: OfReference.Agency, Actors: [var owner] }) return (earlier.AgencyOf(draft, named.Person.Sentence, owner), "agency described");
        if (named.Of is { State: { } home, Actors: [var organisation] }) draft.Ledger.Note(organisation, home);
        if (surroundings.FieldOfPublisher(draft, named) is { } sender) return (sender, "an office of the publisher's state");
        if (named.Of is { Reference: OfReference.Giver, Actors: [var giver] })
            return (draft.Ledger.StateOfOrganisation(giver) ?? world.StateOf(giver), "the state of the body that gives it");
        if (named.Of is { Actors.Count: > 0 } clue) return (clue.Actors[Math.Min(named.Place, clue.Actors.Count - 1)], "named with it");
        if (named.Of is { Reference: OfReference.Noun } noun && earlier.LastNamed(draft, named, noun) is { } last) return (last, "the one named last");
        if (CounterpartOffices.OwnerOf(draft, named) is { } successor) return (successor.Of, "the one whose predecessor he is");
        if (draft.Ledger.Of(person).LastOrDefault(entry => entry.Office == office && entry.Of is not null) is { } said) return (said.Of, "said before");
        if (named.Office.OnlyState is { } only) return (only, "a title of one state only");
        if (Known(draft, named, person, office) is { } found) return (found, "known holder");
        if (words.IsStyle(office) && draft.Ledger.Of(person).LastOrDefault(entry => entry.Of is { Type: ActorType.State }) is { } acts) return (acts.Of, "the state for which he acts");
        var isOwned = named.Of is { Reference: OfReference.Possessive } && !named.Office.IsSameOffice && !words.IsOfBody(office);
        if (isOwned && earlier.Possessor(draft, named) is { } possessor) return (possessor, "the state of the possessor");
        if (named.Office is { IsSameOffice: true, Former: true } && draft.Ledger.Entries is [.., { Of: { } follower }]) return (follower, "the one whose predecessor he is");
        if (named.Of is null && surroundings.OwnState(draft, named, office) is { } own) return (own, "the state named with him");
        if (named.Of is null && IsAlone(draft, named) && IsInternational(named, office) && earlier.Organisation(draft, named) is { } reported) return (reported, "the organisation that the report is about");
        if (words.IsOfBody(office) && named.Of is null) return (null, "the text does not say of which body");
        return Around(draft, named, person, byName);
    }

    private (ActorId? Of, string Because) Around(DocumentDraft draft, NamedOffice named, Person person, OfficesByName byName)
    {
        var around = surroundings.Of(draft, named, person);
        if (around.Of is not null) return around;
        if (senders.Of(draft, named) is { } sending) return (sending, "the state whose mission the report has named");
        if (byName.Of(named, person) is { } called) return (called, "of the states that the report names, the one where people are called so");
        return deputies.Of(draft, named) is { } minister ? (minister, "the state of the one whose deputy he is") : surroundings.OfReport(draft, named);
    }

    // "Home Affairs Commissioner X": with a field before it.
    private bool IsInternational(NamedOffice named, string office) =>
        words.IsInternational(office) || (named.Office.Qualified is not null && named.Office.Offices is [{ Name: var title }, ..] && words.IsFielded(title));

    // "the envoy of the Secretary-General X": the name is the envoy's.
    private bool IsAlone(DocumentDraft draft, NamedOffice named)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        return !words.TellsWhose(names.Form(names.BeforeArticle(named.Office.First - 1)));
    }

    private ActorId? Known(DocumentDraft draft, NamedOffice named, Person person, string office)
    {
        if (person.Known is not { } id) return null;
        return known.OfOffice(id, office, draft.Document.Published) ?? (words.IsOfBody(office) || IsInternational(named, office) ? null : world.StateOf(id));
    }

    private void AddOfMinistry(DocumentDraft draft, NamedOffice named, Person person, OfficesByName byName)
    {
        var state = draft.Ledger.OriginOf(person) ?? (person.Known is { } id ? world.StateOf(id) : null)
            ?? surroundings.Scene(draft, named) ?? ministries.Home ?? byName.Of(person);
        var of = default(ActorId?);
        if (named.Of!.Ministry is { Field.Length: 0 } bare) of = ministries.Of(draft, named.Person.Sentence, bare) ?? state;
        else if (named.Of.Ministry is { } ministry) of = state is { } owner ? ministries.Of(draft, ministry, owner) : null;
        else of = earlier.AgencyOf(draft, named.Person.Sentence, state)
            ?? (person.Known is { } knownId ? known.OfOffice(knownId, named.Office.OfficeIn(null), draft.Document.Published) : null);
        var because = of is null ? "the text does not say of which state" : "the one named last, or of the state that the report is written from";
        draft.Ledger.Add(new(person, named.Office.OfficeIn(state), of, named.Office.Former || named.Former, named.Office.Acting, named, $"{named.Pattern}; {because}"));
    }
}
