using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Names in a row: "of Peru and Chad, X and Y".</summary>
internal static class NameList
{
    /// <summary>The states named in a row from the word on.</summary>
    public static List<NameMatch> States(SentenceNames names, int first)
    {
        var found = new List<NameMatch>();
        for (var at = first; names.MatchAt(at) is { Actor.Type: ActorType.State, Kind: NameKind.Name } state && state.First == at; at = AfterJoint(names, state.Last))
        {
            found.Add(state);
            if (AfterJoint(names, state.Last) == state.Last) break;
        }

        return found;
    }

    /// <summary>The persons named in a row between commas behind a word: one for each of so many, or none.</summary>
    public static List<ActorId> PersonsBehind(Discourse discourse, int sentence, int last, int count)
    {
        var names = discourse.Names(sentence);
        var persons = new List<ActorId>();
        if (names.Form(last + 1) != ",") return persons;
        var at = last + 2;
        while (discourse.Draft.Sentences[sentence].Runs.FirstOrDefault(run => run.First == at) is { } run && discourse.Draft.Persons.Of(run) is { } person)
        {
            persons.Add(person.Id);
            at = AfterJoint(names, run.Last);
            if (at == run.Last) break;
        }

        return persons.Count == count ? persons : [];
    }

    /// <summary>The states whose peoples stand in a row before a noun: the Kenyan, Malian and Danish governments.</summary>
    public static List<ActorId> PeoplesBefore(SentenceNames names, int noun)
    {
        var found = new List<ActorId>();
        for (var at = noun - 1; at >= 0;)
        {
            if (names.MatchAt(at) is { Actor: { Type: ActorType.State } state, Kind: NameKind.Demonym } people)
            {
                if (!found.Contains(state)) found.Insert(0, state);
                at = people.First - 1;
            }
            else if (found.Count > 0 && (names.Form(at) == "," || names[at].Upos is Upos.CConj)) at--;
            else break;
        }

        return found;
    }

    // The word behind "and" or a comma, or both, and behind the article there; the word itself where neither follows.
    private static int AfterJoint(SentenceNames names, int last)
    {
        var at = last + 1;
        if (names.Form(at) == ",") at++;
        if (at < names.Count && names[at].Upos is Upos.CConj) at++;
        if (at == last + 1) return last;
        return at < names.Count && names[at].Upos is Upos.Det ? at + 1 : at;
    }
}
