using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;

namespace Chancery.Server.Maps;

/// <summary>Asks the record what a map tells.</summary>
/// <param name="session">The record.</param>
internal sealed class MapBuilder(RecordSession session)
{
    private const string Regime = "regime";

    public MapAnswer Build(MapMeasure measure, ActorId of) => measure switch
    {
        MapMeasure.Matters => Numbered(measure, of, session.Store.Directory.Partners(of, int.MaxValue), "matter"),
        MapMeasure.Visas => Stood(measure, of, Kind.Visa, matter => Others(matter, of), OfRegime, VisaShades),
        MapMeasure.Missions => Stood(measure, of, Kind.Mission, matter => Receivers(matter, of), OfMission, MissionShades),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Of this there is only a map of all."),
    };

    public MapAnswer Claims(ActorCounts counts) => Numbered(MapMeasure.Claims, of: null, counts.All, "claim");

    private static IReadOnlyList<MapShade> VisaShades =>
        [MapShade.VisaFree, MapShade.EasyVisa, MapShade.OnArrival, MapShade.OtherRegime, MapShade.Coming, MapShade.VisaNeeded, MapShade.Ended];

    private static IReadOnlyList<MapShade> MissionShades => [MapShade.HasMission, MapShade.MissionComing, MapShade.MissionUntold, MapShade.MissionEnded];

    private MapAnswer Numbered(MapMeasure measure, ActorId? of, IEnumerable<(ActorId Actor, int Count)> counted, string one)
    {
        var states = counted.Where(row => row.Actor.Type == ActorType.State && row.Actor != of).ToList();
        var shades = MapShade.ForNumbers(states.Select(row => row.Count).DefaultIfEmpty(1).Max(), one);
        return Answer(measure, of, [.. shades.Select(shade => shade.Shade)], states.Select(row => new MapState(
            Named(row.Actor), shades.Last(shade => shade.From <= row.Count).Shade, row.Count, Numbers.Count(row.Count, one), row.Count, [])));
    }

    private MapAnswer Stood(
        MapMeasure measure, ActorId of, Kind kind, Func<Matter, IEnumerable<ActorId>> statesOf, Func<MatterView, MapShade> shadeOf, IReadOnlyList<MapShade> shades)
    {
        var byState = session.Store.Matters.List(new() { Actors = [of], Kind = kind })
            .SelectMany(matter => statesOf(matter).Where(state => state.Type == ActorType.State).Distinct().Select(state => (State: state, Matter: MatterView.Of(matter, session))))
            .ToLookup(pair => pair.State, pair => pair.Matter);
        var places = shades.Select((shade, i) => (shade, i)).ToDictionary(place => place.shade, place => place.i);
        return Answer(measure, of, [.. shades.Where(shade => byState.Any(state => state.Any(matter => shadeOf(matter) == shade)))], byState.Select(state =>
        {
            var matters = state.OrderBy(matter => places[shadeOf(matter)]).ToList();
            return new MapState(Named(state.Key), shadeOf(matters[0]), shades.Count - places[shadeOf(matters[0])], string.Join("; ", matters.Select(Told)), Count: null, matters);
        }));
    }

    private MapAnswer Answer(MapMeasure measure, ActorId? of, IReadOnlyList<MapShade> shades, IEnumerable<MapState> states) =>
        new(measure, of is { } actor ? Named(actor) : null, [.. states.OrderByDescending(state => state.Rank).ThenBy(state => state.State.Name, StringComparer.Ordinal)],
            shades, Searched.In(session));

    private static IEnumerable<ActorId> Others(Matter matter, ActorId of) => matter.Roles.Values.SelectMany(role => role).Where(actor => actor != of);

    private static IEnumerable<ActorId> Receivers(Matter matter, ActorId of) =>
        (matter.Roles.GetValueOrDefault("sender") ?? []).Contains(of) ? matter.Roles.GetValueOrDefault("receiver") ?? [] : [];

    // A regime holds once it is in force; what was signed is on its way.
    private MapShade OfRegime(MatterView matter)
    {
        var kind = session.Kinds[Kind.Visa];
        if (matter.Standing == Standing.Over) return MapShade.Ended;
        if (matter.Standing != Standing.Unknown && !(kind.ReachOf(matter.Stage) == StageReach.Actual && kind.OrderOf(matter.Stage) >= kind.OrderOf(kind.Goal)))
            return MapShade.Coming;
        return RegimeOf(matter) switch
        {
            "visa-free" => MapShade.VisaFree,
            "e-visa" => MapShade.EasyVisa,
            "visa on arrival" => MapShade.OnArrival,
            "visa required" => MapShade.VisaNeeded,
            _ => MapShade.OtherRegime,
        };
    }

    private static MapShade OfMission(MatterView matter) => matter.Standing switch
    {
        Standing.Reached => MapShade.HasMission,
        Standing.Intended => MapShade.MissionComing,
        Standing.Over => MapShade.MissionEnded,
        _ => MapShade.MissionUntold,
    };

    // "visa-free: in force 2015-07-11", "Embassy of Honduras in Russia, Moscow: opened 2013-10-14".
    internal static string Told(MatterView matter)
    {
        var what = matter.Kind == Kind.Visa ? RegimeOf(matter) ?? "regime not told" : matter.Title;
        return $"{what}: {StageWords.Of(matter.Last.Stage, matter.Last.Modality, matter.Last.Polarity)}{DateWords.After(matter.Last.Date, matter.Last.Basis)}";
    }

    private static string? RegimeOf(MatterView matter) => matter.Steps.Reverse().Prepend(matter.Last)
        .Where(step => step.Attributes.ContainsKey(Regime)).Select(step => step.Attributes[Regime].Text).FirstOrDefault();

    private NamedActor Named(ActorId actor) => NamedActor.Of(actor, session);
}
