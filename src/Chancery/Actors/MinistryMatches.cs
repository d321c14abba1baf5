using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>Joins a ministry with the state beside it: the Honduran foreign ministry, Russia's Ministry of Energy, the Ministry of
/// Health of Cuba. A ministry with no state beside it is nobody's and is left out.</summary>
internal static class MinistryMatches
{
    public static List<NameMatch> Join(List<NameMatch> matches, Sentence sentence, World world)
    {
        var joined = new List<NameMatch>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (!world.IsMinistry(match.Actor))
            {
                joined.Add(match);
            }
            else if (joined.Count > 0 && StandsBefore(joined[^1], match, sentence))
            {
                joined[^1] = Joined(joined[^1], match, state: joined[^1], world);
            }
            else if (i + 1 < matches.Count && StandsAfter(matches[i + 1], match, sentence, world))
            {
                joined.Add(Joined(match, matches[i + 1], state: matches[i + 1], world));
                i++;
            }
        }

        return joined;
    }

    private static NameMatch Joined(NameMatch first, NameMatch last, NameMatch state, World world)
    {
        var ministry = state == first ? last.Actor : first.Actor;
        return new(first.First, last.Last, world.MinistryOf(ministry.Name, state.Actor), NameKind.Name, state.Confidence);
    }

    private static bool StandsBefore(NameMatch state, NameMatch ministry, Sentence sentence)
    {
        if (state.Actor.Type != ActorType.State || state.Kind is not (NameKind.Name or NameKind.Demonym or NameKind.Capital)) return false;
        var between = ministry.First - state.Last - 1;
        return between == 0 || (between == 1 && sentence[state.Last + 1].Upos == Upos.Part);
    }

    private static bool StandsAfter(NameMatch state, NameMatch ministry, Sentence sentence, World world)
    {
        if (state.Actor.Type != ActorType.State || state.Kind != NameKind.Name) return false;
        var between = state.First - ministry.Last - 1;
        if (between is not (1 or 2) || sentence[ministry.Last + 1].Form != world.LinkOf(ministry.Actor)) return false;
        return between == 1 || sentence[ministry.Last + 2].Upos == Upos.Det;
    }
}
