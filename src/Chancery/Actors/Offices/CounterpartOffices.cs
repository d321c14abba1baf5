using Chancery.Actors.Persons;

namespace Chancery.Actors.Offices;

/// <summary>Tells which office a counterpart or colleague holds: that of the one whose counterpart he is.</summary>
internal sealed class CounterpartOffices(KnownPersons known, OfficeWords words)
{
    private const int SentencesBack = 3;

    /// <summary>The office of the last person or office named before, unless it is of the counterpart's own state: nobody is the
    /// counterpart of his own president.</summary>
    public string? OfficeOf(DocumentDraft draft, NamedOffice named, Person person)
    {
        if (OwnerOf(draft, named) is { } owner) return owner.Office;
        ActorId? own = named.Of is { Actors: [{ Type: ActorType.State } state] } ? state : null;
        for (var sentence = named.Person.Sentence; sentence >= Math.Max(0, named.Person.Sentence - SentencesBack); sentence--)
        {
            var last = sentence == named.Person.Sentence ? named.First - 1 : draft.Sentences[sentence].Names.Count - 1;
            for (var token = last; token >= 0; token--)
                if (OfficeAt(draft, sentence, token, person, own) is { } office) return office;
        }

        return person.Known is { } id ? known.OfficeOf(id, draft.Document.Published) : null;
    }

    /// <summary>The office of the one whose predecessor the name is said to be: "X's predecessor, Y".</summary>
    public static OfficeLedger.Entry? OwnerOf(DocumentDraft draft, NamedOffice named)
    {
        if (named is not { Of: null, Office: { IsSameOffice: true, Former: true } }) return null;
        var sentence = draft.Sentences[named.Person.Sentence];
        if (!sentence.Names.IsGenitive(named.Office.First - 1)) return null;
        var run = sentence.Runs.FirstOrDefault(run => run.Last == named.Office.First - 2);
        return run is not null && draft.Persons.Of(run) is { } owner ? draft.Ledger.Of(owner).LastOrDefault(entry => !entry.Former && entry.Of is not null) : null;
    }

    private string? OfficeAt(DocumentDraft draft, int sentence, int token, Person person, ActorId? own)
    {
        var names = draft.Sentences[sentence].Names;
        if (names.OfficeAt(token) is { IsSameOffice: false, Plural: false } office && !words.IsCalling(office.OfficeIn(null)) && !words.IsVague(office.OfficeIn(null)))
            return own is { } state && IsOf(names, office, state) ? null : office.OfficeIn(null);
        var run = draft.Sentences[sentence].Runs.FirstOrDefault(run => run.Last == token);
        if (run is null || draft.Persons.Of(run) is not { } other || other == person) return null;
        // A state's counterpart holds what states have, though X is to head an organisation. "State Councillor X and his counterpart": the counterpart holds the other office that X is known to hold.
        if (draft.Ledger.Of(other).LastOrDefault(entry => own is null || !words.IsOfBody(entry.Office)) is { } held && !(words.IsVague(held.Office) && other.Known is not null)) return held.Of is { } of && of == own ? null : held.Office;
        return other.Known is { } id && !(own is not null && draft.Ledger.Of(other).Any(entry => words.IsOfBody(entry.Office))) ? known.OfficeOf(id, draft.Document.Published) : null;
    }

    // "the President of Nicaragua", "the Nicaraguan president"
    private static bool IsOf(SentenceNames names, OfficePhrase office, ActorId state)
    {
        if (names.MatchAt(office.First - 1) is { } before && before.Actor == state) return true;
        if (names.Form(office.Last + 1) != "of") return false;
        return names.MatchAt(names.PastArticle(office.Last + 2)) is { } behind && behind.Actor == state;
    }
}
