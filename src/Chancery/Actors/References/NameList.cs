using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Names in a row: "of Peru and Chad, X and Y".</summary>
internal static class NameList
{
    /// <summary>More words between peoples and the noun that they go with are another phrase.</summary>
    private const int LongestDescription = 4;

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

    /// <summary>The persons named in a row behind a word, with a comma before them or none: one for each of so many, or nobody.</summary>
    public static List<ActorId> PersonsBehind(Discourse discourse, int sentence, int last, int count)
    {
        var names = discourse.Names(sentence);
        var persons = new List<ActorId>();
        var at = names.Form(last + 1) == "," ? last + 2 : last + 1;
        while (discourse.Draft.Sentences[sentence].Runs.FirstOrDefault(run => run.First == at) is { } run && discourse.Draft.Persons.Of(run) is { } person)
        {
            persons.Add(person.Id);
            at = AfterJoint(names, run.Last);
            if (at == run.Last) break;
        }

        return persons.Count == count ? persons : [];
    }

    /// <summary>The states whose peoples stand in a row before a noun and the words that describe it: the Kenyan, Malian and Danish
    /// governments, the US and Kenyan prime ministers.</summary>
    /// <param name="names">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="first">The index of the first word of the row; that of the noun where there is no row.</param>
    public static List<ActorId> PeoplesBefore(SentenceNames names, int noun, out int first)
    {
        var found = new List<ActorId>();
        first = noun;
        for (var at = BeforeDescription(names, noun); at >= 0;)
        {
            if (names.MatchAt(at) is { Actor: { Type: ActorType.State } state } people && IsPeople(names, people))
            {
                if (!found.Contains(state)) found.Insert(0, state);
                first = people.First;
                at = first - 1;
            }
            else if (found.Count > 0 && (names.Form(at) is "," or "-" || names[at].Upos is Upos.CConj)) at--;
            else break;
        }

        return found;
    }

    // An acronym has no adjective of its own.
    private static bool IsPeople(SentenceNames names, NameMatch match) =>
        match.Kind is NameKind.Demonym || (match.First == match.Last && match.Kind is NameKind.Name or NameKind.Acronym && IsAcronym(names.Form(match.First)));

    private static bool IsAcronym(string form)
    {
        foreach (var letter in form)
            if (!char.IsUpper(letter) && letter != '.') return false;
        return form.Length > 1;
    }

    private static int BeforeDescription(SentenceNames names, int noun)
    {
        var at = noun - 1;
        while (at >= 0 && noun - at <= LongestDescription && names.MatchAt(at) is null && names[at].Upos is Upos.Adj or Upos.Noun or Upos.PropN) at--;
        return at;
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
