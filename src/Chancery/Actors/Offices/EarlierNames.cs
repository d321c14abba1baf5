using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Finds whom "the agency", "its" and "the organisation's" before an office mean among those named before.</summary>
internal sealed class EarlierNames(World world, MinistryNames ministries, OfficeWords words)
{
    /// <summary>The agency, of the given state where one is given, that the document named last before; the state where there is none.</summary>
    public ActorId? AgencyOf(DocumentDraft draft, int sentence, ActorId? state)
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

    /// <summary>The state that "its" and "their" mean: the only one named before in the sentence other than by a place of it; where there is
    /// none, the one that the sentence before is about.</summary>
    public ActorId? Possessor(DocumentDraft draft, NamedOffice named)
    {
        var states = draft.Sentences[named.Person.Sentence].Names.Matches
            .Where(match => match.Last < named.First && match.Actor.Type == ActorType.State && match.Kind is not (NameKind.Capital or NameKind.Place))
            .Select(match => match.Actor).Distinct().ToList();
        if (states is [var state]) return state;
        var names = draft.Sentences[named.Person.Sentence].Names;
        return states.Count == 0 && named.Person.Sentence > 0 && named.Of is { } of && words.IsOfThing(names.Form(of.First).ToLowerInvariant())
            ? Subject(draft.Sentences[named.Person.Sentence - 1].Names) : null;
    }

    private static ActorId? Subject(SentenceNames names)
    {
        for (var token = 0; token < names.Count; token++)
        {
            if (names[token].Relation is not "nsubj" || names[token].Head < 0 || names[names[token].Head].Relation is not "root") continue;
            var match = names.MatchAt(token) ?? names.MatchAt(token - 1);
            return match is { Actor.Type: ActorType.State or ActorType.Org, Kind: NameKind.Name or NameKind.Demonym } subject ? subject.Actor : null;
        }

        return null;
    }

    /// <summary>The state, or for "the organisation's" the organisation, named last before.</summary>
    public ActorId? LastNamed(DocumentDraft draft, NamedOffice named, OfClue? noun)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        var type = noun is not null && !ministries.IsCountry(names.Lemma(noun.Last)) ? ActorType.Org : ActorType.State;
        // "the Commission" has the word in its name.
        var word = noun is not null && char.IsUpper(names.Form(noun.Last)[0]) ? names.Form(noun.Last) : null;
        for (var at = named.Person.Sentence; at >= Math.Max(0, named.Person.Sentence - 3); at--)
        {
            var matches = draft.Sentences[at].Names.Matches;
            for (var match = matches.Count - 1; match >= 0; match--)
            {
                if (matches[match].Actor.Type == type
                    && (word is null || HasWord(draft.Sentences[at].Names, matches[match], word))
                    && (type == ActorType.State || IsInternational(matches[match].Actor))
                    && (at < named.Person.Sentence || matches[match].Last < named.First)) return matches[match].Actor;
            }
        }

        return null;
    }

    private static bool HasWord(SentenceNames names, NameMatch match, string word)
    {
        for (var token = match.First; token <= match.Last; token++)
            if (names.Form(token) == word) return true;
        return false;
    }

    /// <summary>Of the organisations of states that the report has named so far the one it names most often; null where none stands out.</summary>
    public ActorId? Organisation(DocumentDraft draft, NamedOffice named)
    {
        var times = new Dictionary<ActorId, int>();
        for (var at = 0; at <= named.Person.Sentence; at++)
        {
            foreach (var match in draft.Sentences[at].Names.Matches)
            {
                if (match.Actor.Type != ActorType.Org || !IsOfStates(match.Actor) || (at == named.Person.Sentence && match.First > named.Last)) continue;
                times[match.Actor] = times.GetValueOrDefault(match.Actor) + 1;
            }
        }

        var most = times.Count == 0 ? 0 : times.Values.Max();
        return times.Where(one => one.Value == most).Take(2).ToList() is [var only] ? only.Key : null;
    }

    private bool IsOfStates(ActorId organisation) =>
        world.Organisations.TryGetValue(organisation.Name, out var found) && found.Type is OrganisationType.Intergovernmental or OrganisationType.Forum;

    private bool IsInternational(ActorId organisation) =>
        world.Organisations.TryGetValue(organisation.Name, out var found)
        && found.Type is OrganisationType.Intergovernmental or OrganisationType.Organ or OrganisationType.Forum;
}
