using Chancery.Actors.Persons;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Works out whose office it is, where no words of its own say so, from what stands around it: who published the text, who
/// is named beside the holder, on whose behalf he acts.</summary>
internal sealed class OfficeSurroundings(World world, OfficeWords words)
{
    // Words further before the name than this tell of no group that he is one of.
    private const int FurthestGroup = 8;

    /// <summary>The one state whose ministers the document names without saying of which state they are; the publisher's own
    /// apart. It is taken for the others' too when two of them, or one in the same sentence, are known.</summary>
    public static ActorId? Host(DocumentDraft draft, OfficeLedger.Entry entry)
    {
        if (!IsMinister(entry.Said.Office)) return null;
        var own = draft.Publisher is { IsOfficial: true, State: var state } ? state : default(ActorId?);
        var others = draft.Ledger.Entries.Where(other => other.Said.Of is null && other.Of is { Type: ActorType.State } && other.Of != own && IsMinister(other.Said.Office)).ToList();
        if (others.Select(other => other.Of).Distinct().Count() != 1 || others.Exists(other => FacingMinisters.Are(draft, entry.Said, other.Said))) return null;
        return others.Count > 1 || others.Exists(other => other.Said.Person.Sentence == entry.Said.Person.Sentence) ? others[0].Of : null;
    }

    private static bool IsMinister(OfficePhrase office) => office.Offices is [{ Level: <= OfficeLevel.Minister }, ..];

    /// <summary>Whose office it is by what stands around it; nobody's when that does not tell.</summary>
    public (ActorId? Of, string Because) Of(DocumentDraft draft, NamedOffice named, Person person)
    {
        if (draft.Publisher is { IsOfficial: true, State: var publisher } && IsOwn(named.Office, publisher)) return OwnOrOther(draft, named, person, publisher);
        if ((Superior(draft, named) ?? Colleague(draft, named)) is { } state) return (state, "the state of the one named with him");
        var names = draft.Sentences[named.Person.Sentence].Names;
        if (OneOf(names, named) is { } group) return (group, "one of a group of that state");
        if (named.Of is null && Behalf(names, named) is { } behalf) return (behalf, "the state on whose behalf he acts");
        return (null, "the text does not say of whom");
    }

    /// <summary>Whose office it is by whom else and what the report deals with; nobody's when that does not tell.</summary>
    public (ActorId? Of, string Because) OfReport(DocumentDraft draft, NamedOffice named)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        if (named is { Of: null, Office.IsSameOffice: false } && words.IsSent(named.Office.OfficeIn(null)) && OtherOfTwo(draft, names, named) is { } sender)
            return (sender, "of two states the one that the others are not of");
        return ReportedFrom(draft) is { } home && named.Of is null && IsMinister(named.Office) && Names(draft, home)
            ? (home, "the state from which the publisher reports")
            : (null, "the text does not say of whom");
    }

    // An agency of one state reports from another: whose ministers it means its dateline tells.
    private static ActorId? ReportedFrom(DocumentDraft draft) =>
        draft.Publisher switch
        {
            null or { IsOfficial: true, HasMinistry: false } => null,
            { IsOfficial: true, State: var own } => own,
            { State: var home } => draft.WrittenFrom ?? home,
        };

    /// <summary>"the foreign minister of Chad received Ambassador X" under a headline on Chad and Peru: whoever is sent is of the other.</summary>
    private ActorId? OtherOfTwo(DocumentDraft draft, SentenceNames names, NamedOffice named)
    {
        var hosts = draft.Runs.Where(run => run.Sentence == named.Person.Sentence && run != named.Person)
            .Select(run => draft.Persons.Of(run)).OfType<Person>().Select(person => StateOf(draft, person)).OfType<ActorId>().Distinct().ToList();
        if (hosts is not [var host]) return null;
        foreach (var around in (SentenceNames[])[names, draft.Sentences[0].Names])
        {
            var two = around.Matches.Where(match => match.Actor.Type is ActorType.State && !IsPlace(around, match)).Select(match => match.Actor).Append(host).Distinct().ToList();
            if (two.Count == 2) return two[0] == host ? two[1] : two[0];
        }

        return null;
    }

    // "who is based in Peru", "chargé d'affaires to Chad": where somebody is, or is sent, does not tell who sent him.
    private bool IsPlace(SentenceNames names, NameMatch match) =>
        words.TieOf(names.Form(names.BeforeArticle(match.First - 1))) is OfficeTie.Place or OfficeTie.Host;

    private ActorId? StateOf(DocumentDraft draft, Person person) =>
        draft.Ledger.Of(person).Select(entry => StateOf(draft, entry.Of)).FirstOrDefault(state => state is not null)
        ?? draft.Ledger.OriginOf(person) ?? (person.Known is { } id ? world.StateOf(id) : null);

    /// <summary>The publisher's state, unless the person acts for another, is sent to it, or stands beside one of another.</summary>
    private (ActorId? Of, string Because) OwnOrOther(DocumentDraft draft, NamedOffice named, Person person, ActorId publisher)
    {
        if (draft.Ledger.Of(person).Select(entry => StateOf(draft, entry.Of)).LastOrDefault(state => state is not null) is { } acts && acts != publisher)
            return (acts, "the state for which he acts");
        var names = draft.Sentences[named.Person.Sentence].Names;
        var sentHere = words.TieOf(names.Form(named.Office.Last + 1)) is OfficeTie.Host && names.MatchAt(names.PastArticle(named.Office.Last + 2)) is { } host && host.Actor == publisher;
        return sentHere || IsBesideOther(draft, names, named, publisher) ? (null, "the text does not say of whom") : (publisher, "an office of the publisher's state");
    }

    /// <summary>"the Kenyan adviser X and Ambassador Y", "the assistant to the prime minister of Kenya, Ambassador X".</summary>
    private bool IsBesideOther(DocumentDraft draft, SentenceNames names, NamedOffice named, ActorId publisher)
    {
        if (names.Form(named.First - 1) == "," && names.MatchAt(named.First - 2) is { Actor.Type: ActorType.State } match && match.Actor != publisher
            && words.TellsWhose(names.Form(match.First - 1)) && names.OfficeAt(match.First - 2) is not null) return true;
        return draft.Ledger.Entries is [.., { Said: var before, Of: var of }] && StateOf(draft, of) is { } other && other != publisher && before.Person.Sentence == named.Person.Sentence
            && before.Last < named.First && IsJoined(names, before.Last + 1, named.First);
    }

    private ActorId? StateOf(DocumentDraft draft, ActorId? actor) =>
        actor is { } held ? draft.Ledger.StateOfOrganisation(held) ?? world.StateOf(held) : null;

    private bool IsJoined(SentenceNames names, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (names.Form(token) is not "," && !words.IsBeside(names.Form(token))) return false;
        }

        return true;
    }

    /// <summary>"Special Envoy for the Horn of Africa": the region is the field, and the envoy the publisher's.</summary>
    public ActorId? FieldOfPublisher(DocumentDraft draft, NamedOffice named) =>
        draft.Publisher is { IsOfficial: true, State: var state } && named.Of is { Actors: [{ Type: ActorType.Region }, ..] } field
        && field.First > named.Office.Title && IsOwn(named.Office, state) ? state : null;

    private static bool Names(DocumentDraft draft, ActorId state) =>
        draft.Sentences.Any(sentence => sentence.Names.Matches.Any(match => match.Actor == state));

    /// <summary>Whether the title is one of the state's own, or one that its press offices use without its name.</summary>
    private bool IsOwn(OfficePhrase office, ActorId state) =>
        office.Offices.Any(option => option.State is { } code && ActorId.State(code) == state || (option.State is null && words.IsOwn(option.Name)))
        || words.IsOwn(office.OfficeIn(null));

    /// <summary>"the Singaporean prime minister X and trade minister Y": a lesser office right after a higher one, or a minister after another.</summary>
    private ActorId? Superior(DocumentDraft draft, NamedOffice named)
    {
        if (draft.Ledger.Entries.Count == 0 || named.Office.Offices is not [{ Level: var level }, ..]) return null;
        var before = draft.Ledger.Entries[^1];
        if (before.Said.Person.Sentence != named.Person.Sentence || before.Said.Office.Offices is not [{ Level: var higher }, ..]) return null;
        if (before.Of is not { Type: ActorType.State } state || !(higher < level && (higher <= OfficeLevel.HeadOfGovernment || IsOfHome(named.Office)) || higher == level && level is OfficeLevel.Minister)) return null;
        var names = draft.Sentences[named.Person.Sentence].Names;
        return IsJoined(names, before.Said.Last + 1, named.First) ? state : null;
    }

    // "the foreign minister X and the opposition leader Y": an ambassador beside a minister may be another state's, and so may one whose title is.
    private bool IsOfHome(OfficePhrase office) =>
        office is { IsSameOffice: false, Qualified: null } && office.OfficeIn(null) is var name && (words.IsPartisan(name) || words.IsBare(name))
        && !words.IsSent(name) && office.Offices.All(one => one.State is null);

    /// <summary>"Kamikawa and Defence Minister X": of the same cabinet, unless the one beside him holds the same office elsewhere or leads a state.</summary>
    private ActorId? Colleague(DocumentDraft draft, NamedOffice named)
    {
        if (named.Of is not null || named.Office.Offices is not [{ Level: OfficeLevel.Minister }, ..]) return null;
        var names = draft.Sentences[named.Person.Sentence].Names;
        if (!words.JoinsList(names.Form(named.First - 1))) return null;
        var beside = draft.Runs.FirstOrDefault(run => run.Sentence == named.Person.Sentence && run.Last == named.First - 2);
        if (beside is null || draft.Persons.Of(beside) is not { } person) return null;
        var held = draft.Ledger.Of(person).LastOrDefault();
        return held is { Said.Office.Offices: [{ Level: OfficeLevel.Minister }, ..] } && held.Office != named.Office.OfficeIn(null) ? StateOf(draft, person) : null;
    }

    /// <summary>"In Tehran X, the foreign ministry's spokesman, said": the ministry is of the state whose capital opens the sentence.</summary>
    public ActorId? Scene(DocumentDraft draft, NamedOffice named)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        return names.MatchAt(1) is { Kind: NameKind.Capital, Actor: { Type: ActorType.State } state }
            && words.TieOf(names.Form(0).ToLowerInvariant()) is OfficeTie.Place ? state : null;
    }

    /// <summary>"six Canadian diplomats, among them Commissioner X".</summary>
    private ActorId? OneOf(SentenceNames names, NamedOffice named)
    {
        var before = names.Form(named.First - 1).ToLowerInvariant();
        if (!words.IsAmong(before) && !words.IsAmong($"{names.Form(named.First - 2).ToLowerInvariant()} {before}")) return null;
        for (var token = named.First - 2; token >= Math.Max(0, named.First - FurthestGroup); token--)
        {
            if (names.MatchAt(token) is { Kind: NameKind.Demonym, Actor: { Type: ActorType.State } state }) return state;
        }

        return null;
    }

    /// <summary>"President X of Y", "President X (Y)".</summary>
    public ActorId? OwnState(DocumentDraft draft, NamedOffice named, string office)
    {
        if (words.IsOfBody(office) || words.IsInternational(office) || words.IsCalling(office)) return null;
        var names = draft.Sentences[named.Person.Sentence].Names;
        var after = named.Person.Last + 1;
        var at = words.TellsWhose(names.Form(after)) ? names.PastArticle(after + 1) : after + 1;
        if (names.MatchAt(at) is not { Kind: NameKind.Name, Actor: { Type: ActorType.State } state } match) return null;
        return words.TellsWhose(names.Form(after)) || (names.Form(after) is "(" && names.Form(match.Last + 1) is ")") ? state : null;
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
}
