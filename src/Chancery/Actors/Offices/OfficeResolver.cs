using Chancery.Actors.Persons;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Works out whose office it is that a named person holds: from the words beside it, from what the document said
/// before, from who is known to hold it; when none of these tells, nobody's.</summary>
internal sealed class OfficeResolver(World world, KnownPersons known, MinistryNames ministries)
{
    /// <summary>Reads the offices whose state the words or the world give first; bare ministries need them to tell whose they are.</summary>
    public void Resolve(DocumentDraft draft)
    {
        var later = new List<NamedOffice>();
        foreach (var named in draft.NamedOffices)
        {
            if (draft.Persons.Of(named.Person) is not { } person) continue;
            if (named.Of is { Reference: OfReference.Ministry or OfReference.Agency, Actors.Count: 0 }) later.Add(named);
            else Add(draft, named, person);
        }

        ministries.Home = HomeState.Of(draft, world);
        foreach (var named in later) AddOfMinistry(draft, named, draft.Persons.Of(named.Person)!);
    }

    private void Add(DocumentDraft draft, NamedOffice named, Person person)
    {
        var office = named.Office.IsSameOffice ? SameOffice(draft, named, person) : named.Office.OfficeIn(null);
        if (office is null) return;
        var (of, because) = OfWhom(draft, named, person, office);
        if (!named.Office.IsSameOffice) office = named.Office.OfficeIn(of);
        draft.Ledger.Add(new(person, office, of, named.Office.Former || named.Former, named.Office.Acting, named, $"{named.Pattern}; {because}"));
    }

    private (ActorId? Of, string Because) OfWhom(DocumentDraft draft, NamedOffice named, Person person, string office)
    {
        if (named.Of is { Reference: OfReference.Unknown }) return (null, "of one who is not known");
        if (named.Of is { Ministry: { State: { } state } ministry }) return (ministries.Of(draft, ministry, state), "ministry named");
        if (named.Of is { Reference: OfReference.Agency, Actors: [var owner] }) return (AgencyOf(draft, named.Person.Sentence, owner), "agency described");
        if (named.Of is { Actors.Count: > 0 } clue) return (clue.Actors[Math.Min(named.Place, clue.Actors.Count - 1)], "named with it");
        if (named.Of is { Reference: OfReference.Noun } && LastState(draft, named) is { } last) return (last, "the state named last");
        if (draft.Ledger.Of(person).LastOrDefault(entry => entry.Office == office && entry.Of is not null) is { } said) return (said.Of, "said before");
        if (named.Office.OnlyState is { } only) return (only, "a title of one state only");
        if (named.Of is { Reference: OfReference.Possessive } && !named.Office.IsSameOffice && LastState(draft, named) is { } possessor)
            return (possessor, "the state of the possessor");
        return Known(draft, person, office) is { } found ? (found, "known holder") : (null, "the text does not say of whom");
    }

    private ActorId? Known(DocumentDraft draft, Person person, string office)
    {
        if (person.Known is not { } id) return null;
        return known.StateOfOffice(id, office, draft.Document.Published) ?? world.StateOf(id);
    }

    /// <summary>The office of the one with whom the person is compared: the last one before whose office is known.</summary>
    private string? SameOffice(DocumentDraft draft, NamedOffice named, Person person)
    {
        var entries = draft.Ledger.Entries;
        for (var at = entries.Count - 1; at >= 0; at--)
        {
            var entry = entries[at];
            if (entry.Person != person && (entry.Said.Place == 0 || !entry.Said.Office.IsSameOffice)) return entry.Office;
        }

        return person.Known is { } id ? known.OfficeOf(id, draft.Document.Published) : null;
    }

    private void AddOfMinistry(DocumentDraft draft, NamedOffice named, Person person)
    {
        var state = draft.Ledger.OriginOf(person) ?? (person.Known is { } id ? world.StateOf(id) : null) ?? ministries.Home;
        var of = default(ActorId?);
        if (named.Of!.Ministry is { Field.Length: 0 } bare) of = ministries.Of(draft, named.Person.Sentence, bare) ?? state;
        else if (state is { } owner) of = named.Of.Ministry is { } ministry ? ministries.Of(draft, ministry, owner) : AgencyOf(draft, named.Person.Sentence, owner);
        var because = of is null ? "the text does not say of which state" : "of the state that the report is written from";
        draft.Ledger.Add(new(person, named.Office.OfficeIn(state), of, named.Office.Former || named.Former, named.Office.Acting, named, $"{named.Pattern}; {because}"));
    }

    /// <summary>The agency of that state that the document named last before; the state where there is none.</summary>
    private ActorId AgencyOf(DocumentDraft draft, int sentence, ActorId state)
    {
        for (var at = sentence; at >= 0; at--)
        {
            var matches = draft.Sentences[at].Names.Matches;
            for (var match = matches.Count - 1; match >= 0; match--)
            {
                var actor = matches[match].Actor;
                if (actor.Type == ActorType.Org && world.Organisations.TryGetValue(actor.Name, out var organisation)
                    && organisation.Type == OrganisationType.Agency && organisation.State == state.Name) return actor;
            }
        }

        return state;
    }

    private static ActorId? LastState(DocumentDraft draft, NamedOffice named)
    {
        for (var at = named.Person.Sentence; at >= Math.Max(0, named.Person.Sentence - 2); at--)
        {
            var matches = draft.Sentences[at].Names.Matches;
            for (var match = matches.Count - 1; match >= 0; match--)
            {
                if (matches[match].Actor.Type == ActorType.State && (at < named.Person.Sentence || matches[match].Last < named.First)) return matches[match].Actor;
            }
        }

        return null;
    }
}
