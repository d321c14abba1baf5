using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Finds whom "the agency", "its" and "the organisation's" before an office mean among those named before.</summary>
internal sealed class EarlierNames(World world, MinistryNames ministries)
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

    /// <summary>The state that "its" and "their" mean: the only one named before in the sentence other than by a place of it.</summary>
    public static ActorId? Possessor(DocumentDraft draft, NamedOffice named)
    {
        var states = draft.Sentences[named.Person.Sentence].Names.Matches
            .Where(match => match.Last < named.First && match.Actor.Type == ActorType.State && match.Kind is not (NameKind.Capital or NameKind.Place))
            .Select(match => match.Actor).Distinct().ToList();
        return states is [var state] ? state : null;
    }

    /// <summary>The state, or for "the organisation's" the organisation, named last before.</summary>
    public ActorId? LastNamed(DocumentDraft draft, NamedOffice named, OfClue? noun)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        var type = noun is not null && !ministries.IsCountry(names.Lemma(noun.Last)) ? ActorType.Org : ActorType.State;
        for (var at = named.Person.Sentence; at >= Math.Max(0, named.Person.Sentence - 3); at--)
        {
            var matches = draft.Sentences[at].Names.Matches;
            for (var match = matches.Count - 1; match >= 0; match--)
            {
                if (matches[match].Actor.Type == type
                    && (type == ActorType.State || IsInternational(matches[match].Actor))
                    && (at < named.Person.Sentence || matches[match].Last < named.First)) return matches[match].Actor;
            }
        }

        return null;
    }

    private bool IsInternational(ActorId organisation) =>
        world.Organisations.TryGetValue(organisation.Name, out var found)
        && found.Type is OrganisationType.Intergovernmental or OrganisationType.Organ or OrganisationType.Forum;
}
