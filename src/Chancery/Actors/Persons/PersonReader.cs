using Chancery.Actors.Offices;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>Decides which runs of capitals are persons, and which of them are one person.</summary>
internal sealed class PersonReader(PersonWords words, KnownPersons known)
{
    private readonly FamilyRuns families = new(words);

    public void Read(DocumentDraft draft)
    {
        var withOffice = draft.NamedOffices.Select(named => named.Person).ToHashSet();
        var runs = draft.Runs.ToList();
        foreach (var run in runs.Where(run => StandsForItself(run) && IsPerson(draft, run, withOffice))) draft.Persons.Enter(run);
        // "Karima El Mahroug" is somebody where "El Mahroug said".
        var ends = runs.Where(run => run.Name.IsFull && !StandsForItself(run) && IsPerson(draft, run, withOffice)).ToList();
        foreach (var run in runs.Where(run => StandsForItself(run) && draft.Persons.Of(run) is null))
        {
            if (ends.Exists(end => run.Name.FitOfPart(end.Name) > 0) || draft.Persons.Persons.Any(person => person.MayBe(run.Name)) || IsBesidePerson(draft, run)) draft.Persons.Enter(run);
        }

        foreach (var person in draft.Persons.Persons) Recognise(draft, person);
        families.AddTo(draft);
        foreach (var run in draft.Runs.Where(run => draft.Persons.Of(run) is null)) ReadPart(draft, run, withOffice);
        // Whom the text alone tells by what he does may have been named before: in the headline "Lavrov's statement", say.
        foreach (var run in draft.Runs.Where(run => draft.Persons.Of(run) is null).ToList()) Place(draft, run, null);
        foreach (var person in draft.Persons.Persons) person.Tell(GenderOf(person));
    }

    // "Al-Jubeir", "bin Salman" have two parts, and are the end of a name.
    private static bool StandsForItself(NameRun run) => run.Name.IsFull && (run.Known is not null || !run.Name.IsArticled);

    private bool IsPerson(DocumentDraft draft, NameRun run, HashSet<NameRun> withOffice) =>
        run.Known is not null || run.HasCourtesy || withOffice.Contains(run) || known.ByFullName(run.Name, null) is not null
        || IsOfState(draft.Sentences[run.Sentence].Names, run)
        || words.IsGivenName(draft.Sentences[run.Sentence].Names.Form(run.First)) || words.GenderOfGiven(run.Name.Parts[0]) != Gender.Unknown
        || Speaks(draft.Sentences[run.Sentence].Sentence, run);

    /// <summary>"Brima Kapuwa of Sierra Leone".</summary>
    private static bool IsOfState(SentenceNames names, NameRun run) =>
        names.Form(run.Last + 1) == "of" && names.MatchAt(run.Last + 2) is { Kind: NameKind.Name, Actor.Type: ActorType.State } && names[run.First].Upos == Upos.PropN;

    /// <summary>Whether nothing but "and" or a comma stands between the name and a person's.</summary>
    private static bool IsBesidePerson(DocumentDraft draft, NameRun run)
    {
        var sentence = draft.Sentences[run.Sentence];
        var neighbour = sentence.Runs.FirstOrDefault(other => other.Last == run.First - 2 || other.First == run.Last + 2);
        if (neighbour is null || draft.Persons.Of(neighbour) is null || !neighbour.Name.IsFull) return false;
        return sentence.Names.Form(Math.Min(run.Last, neighbour.Last) + 1) is "and" or ",";
    }

    /// <summary>Whether a name is the subject of what persons do, or what they do is his: "her visit"; "report" has papers and
    /// agencies for its subject.</summary>
    private bool Speaks(Sentence sentence, NameRun run) => IsArgument(sentence, run, "nsubj") || IsArgument(sentence, run, "nmod:poss");

    /// <summary>Whether a family name alone may be taken for whoever is known by it: "Mora receives Lavrov", "Lavrov in Latin America: …".</summary>
    private bool Acts(DocumentDraft draft, NameRun run)
    {
        var sentence = draft.Sentences[run.Sentence].Sentence;
        if (Speaks(sentence, run) || IsInPlace(draft.Sentences[run.Sentence].Names, run)) return true;
        // Without a day too many may be meant.
        return draft.Document.Published is not null && (IsArgument(sentence, run, "obj") || IsHeadlineOfPerson(sentence, run));
    }

    private static bool IsHeadlineOfPerson(Sentence sentence, NameRun run) =>
        run.First == 0 && run.Last + 1 < sentence.Count && sentence[run.First].Relation == "root"
        && sentence[run.Last + 1] is { Upos: Upos.Adp } && sentence[sentence.Count - 1].Upos is not Upos.Punct;

    /// <summary>"Okonjo in Latin America", says a headline.</summary>
    private static bool IsInPlace(SentenceNames names, NameRun run) =>
        run.First == 0 && names.Form(run.Last + 1) == "in" && names.MatchAt(run.Last + 2) is { Actor.Type: ActorType.State or ActorType.Region };

    private bool IsArgument(Sentence sentence, NameRun run, string relation)
    {
        for (var token = run.First; token <= run.Last; token++)
        {
            ref readonly var word = ref sentence[token];
            if (word.Relation == relation && word.Head >= 0 && sentence[word.Head].Lemma != "report" && words.IsPersonVerb(sentence[word.Head].Lemma)) return true;
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
            if (found is null && !named.Office.IsSameOffice) found = Holder(draft, person.Name, named.Office, state);
        }

        if (found is { } id) person.Recognise(id);
    }

    /// <summary>A name in part: somebody named in full elsewhere, a known holder of the office beside it, or, with an
    /// office, a person of whom the document tells no more.</summary>
    private void ReadPart(DocumentDraft draft, NameRun run, HashSet<NameRun> withOffice)
    {
        var said = withOffice.Contains(run) ? draft.NamedOffices.First(named => named.Person == run) : null;
        if (Place(draft, run, said) is not null) return;
        if (run.Name.IsFull)
        {
            if (IsPerson(draft, run, withOffice)) Recognise(draft, draft.Persons.Enter(run));
        }
        else if (said is not null)
        {
            var person = draft.Persons.Enter(run);
            var state = said.Of is { Actors: [var of, ..] } ? of : said.Office.OnlyState;
            // "Russian minister Lavrov": his post is told in part only.
            if (!said.Office.IsSameOffice && (Holder(draft, run.Name, said.Office, state) ?? HolderOfAny(draft, run.Name, state)) is { } id) person.Recognise(id);
        }
        else if (run.HasCourtesy)
        {
            draft.Persons.Enter(run);
        }
        else if (OwnerOf(draft, run) is { } owner && known.ByFamilyNameOf(run.Name, owner, draft.Document.Published) is { } own)
        {
            draft.Persons.Enter(run).Recognise(own);
        }
        else if (Acts(draft, run) && known.ByFamilyName(run.Name, draft.Document.Published) is { } id)
        {
            draft.Persons.Enter(run).Recognise(id);
        }
    }

    /// <summary>"Serbia's Vucic": the state whose he is said to be.</summary>
    private static ActorId? OwnerOf(DocumentDraft draft, NameRun run)
    {
        var names = draft.Sentences[run.Sentence].Names;
        return names.IsGenitive(run.First - 1) && names.MatchAt(run.First - 2) is { Kind: NameKind.Name, Actor: { Type: ActorType.State } state } ? state : null;
    }

    private ActorId? HolderOfAny(DocumentDraft draft, PersonName name, ActorId? of) =>
        of is { Type: ActorType.State } state ? known.ByFamilyNameOf(name, state, draft.Document.Published) : null;

    private static Person? Place(DocumentDraft draft, NameRun run, NamedOffice? said) =>
        draft.Persons.Place(run, person => !ActsForAnother(draft, person, said));

    /// <summary>The holder of the office: of the state beside it, of any, or of a state that the document names elsewhere.</summary>
    private ActorId? Holder(DocumentDraft draft, PersonName name, OfficePhrase office, ActorId? of)
    {
        var date = draft.Document.Published;
        if (known.ByOffice(name, office.OfficeIn(of), of, date) is { } holder) return holder;
        if (of is not null) return null;
        var holders = draft.Sentences.SelectMany(sentence => sentence.Names.Matches).Select(match => match.Actor)
            .Where(actor => actor.Type == ActorType.State).Distinct()
            .Select(state => known.ByOffice(name, office.OfficeIn(state), state, date) ?? known.ByFamilyNameInOffice(name, office.OfficeIn(state), state, date))
            .OfType<ActorId>().Distinct().ToList();
        return holders is [var only] ? only : null;
    }

    /// <summary>Whether the text names another state with the office beside the name than with the person's own.</summary>
    private static bool ActsForAnother(DocumentDraft draft, Person person, NamedOffice? said)
    {
        if (said?.Of is not { Actors: [{ Type: ActorType.State } state] }) return false;
        var own = draft.NamedOffices.Where(named => draft.Persons.Of(named.Person) == person)
            .Select(named => named.Of is { Actors: [{ Type: ActorType.State } of] } ? of : default(ActorId?)).OfType<ActorId>().ToList();
        return own.Count > 0 && !own.Contains(state);
    }

    private Gender GenderOf(Person person)
    {
        if (!person.Name.IsFull) return Gender.Unknown;
        return words.GenderOfGiven(person.Name.Parts[0]);
    }
}
