using Chancery.Language;

namespace Chancery.Actors.Persons;

/// <summary>Decides which runs of capitals are persons, and which of them are one person.</summary>
internal sealed class PersonReader(PersonWords words, KnownPersons known)
{
    public void Read(DocumentDraft draft)
    {
        var withOffice = draft.NamedOffices.Select(named => named.Person).ToHashSet();
        var runs = draft.Runs.ToList();
        foreach (var run in runs.Where(run => run.Name.IsFull && IsPerson(draft, run, withOffice))) draft.Persons.Enter(run);
        foreach (var run in runs.Where(run => run.Name.IsFull && draft.Persons.Of(run) is null))
        {
            if (draft.Persons.Persons.Any(person => person.MayBe(run.Name))) draft.Persons.Enter(run);
        }

        foreach (var person in draft.Persons.Persons) Recognise(draft, person);
        foreach (var run in runs.Where(run => draft.Persons.Of(run) is null)) ReadPart(draft, run, withOffice.Contains(run));
        foreach (var person in draft.Persons.Persons) person.Tell(GenderOf(person));
    }

    private bool IsPerson(DocumentDraft draft, NameRun run, HashSet<NameRun> withOffice) =>
        run.Known is not null || run.HasCourtesy || withOffice.Contains(run)
        || words.IsGivenName(draft.Sentences[run.Sentence].Names.Form(run.First)) || words.GenderOfGiven(run.Name.Parts[0]) != Gender.Unknown
        || Speaks(draft.Sentences[run.Sentence].Sentence, run);

    /// <summary>Whether a name is the subject of a verb of saying; "report" has papers and agencies for its subject.</summary>
    private bool Speaks(Sentence sentence, NameRun run)
    {
        for (var token = run.First; token <= run.Last; token++)
        {
            ref readonly var word = ref sentence[token];
            if (word.Relation == "nsubj" && word.Head >= 0 && sentence[word.Head].Lemma != "report" && words.IsSayingVerb(sentence[word.Head].Lemma)) return true;
        }

        return false;
    }

    /// <summary>A person of the world's data by his full name, and the state of an office where one is named with it.</summary>
    private void Recognise(DocumentDraft draft, Person person)
    {
        if (person.Known is not null) return;
        var said = draft.NamedOffices.Where(named => draft.Persons.Of(named.Person) == person).ToList();
        var state = said.Select(named => named.Of is { Actors.Count: > 0 } of ? of.Actors[Math.Min(named.Place, of.Actors.Count - 1)] : default(ActorId?))
            .FirstOrDefault(actor => actor is not null);
        var found = person.Names.Where(name => name.IsFull).Select(name => known.ByFullName(name, state)).FirstOrDefault(id => id is not null);
        foreach (var named in said)
        {
            if (found is null && state is not null && !named.Office.IsSameOffice) found = known.ByOffice(person.Name, named.Office.OfficeIn(state), state, draft.Document.Published);
        }

        if (found is { } id) person.Recognise(id);
    }

    /// <summary>A name in part: somebody named in full elsewhere, a known holder of the office beside it, or, with an
    /// office, a person of whom the document tells no more.</summary>
    private void ReadPart(DocumentDraft draft, NameRun run, bool hasOffice)
    {
        if (draft.Persons.Place(run) is not null) return;
        if (hasOffice)
        {
            var said = draft.NamedOffices.First(named => named.Person == run);
            var person = draft.Persons.Enter(run);
            var state = said.Of is { Actors: [var of, ..] } ? of : said.Office.OnlyState;
            if (!said.Office.IsSameOffice && known.ByOffice(run.Name, said.Office.OfficeIn(state), state, draft.Document.Published) is { } id) person.Recognise(id);
        }
        else if (run.HasCourtesy)
        {
            draft.Persons.Enter(run);
        }
        else if (Speaks(draft.Sentences[run.Sentence].Sentence, run) && known.ByFamilyName(run.Name, draft.Document.Published) is { } id)
        {
            draft.Persons.Enter(run).Recognise(id);
        }
    }

    private Gender GenderOf(Person person)
    {
        if (!person.Name.IsFull) return Gender.Unknown;
        return words.GenderOfGiven(person.Name.Parts[0]);
    }
}
