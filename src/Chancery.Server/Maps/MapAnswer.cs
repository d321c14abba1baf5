using Chancery.Views.Answers;

namespace Chancery.Server.Maps;

/// <summary>What is on record of each state, as a map tells it.</summary>
/// <param name="Measure">What is told.</param>
/// <param name="Of">Whose matters, visa regimes or missions; null where all claims are told.</param>
/// <param name="States">The states of which there is something, in order of it.</param>
/// <param name="Shades">The shades, in order.</param>
/// <param name="Searched">What was searched.</param>
internal sealed record MapAnswer(MapMeasure Measure, NamedActor? Of, IReadOnlyList<MapState> States, IReadOnlyList<MapShade> Shades, Searched Searched)
{
    public string Title => Measure switch
    {
        MapMeasure.Matters => $"Who has matters with {Of!.Name}",
        MapMeasure.Visas => $"Visa regimes with {Of!.Name}",
        MapMeasure.Missions => $"Missions of {Of!.Name}",
        _ => "Who is on record",
    };

    /// <summary>"Filled by how many claims ..." with the number of states.</summary>
    public string What => Measure switch
    {
        MapMeasure.Matters => $"the number of matters on record that each state shares with {Of!.Name}",
        MapMeasure.Visas => $"how the visa regime between each state and {Of!.Name} stands",
        MapMeasure.Missions => $"how the missions of {Of!.Name} in each state stand",
        _ => "the number of claims on record in which each state takes part",
    };

    /// <summary>A map of the claims, as the home page shows it.</summary>
    public static MapAnswer OfClaims(RecordSession session, ActorCounts counts) => new MapBuilder(session).Claims(counts);
}
