using Chancery.Server.Drawings;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Maps;

/// <summary>States on a map, filled by what is on record of them.</summary>
internal static class MapRoutes
{
    private static readonly string[] s_columns = ["state", "code", "says", "number", "shade", "matters"];

    public static void MapMaps(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/map", Page);
        routes.MapDrawing("map", Draw);
        routes.MapTable("/map.csv", question => new("map", s_columns, Answer(question).Answer?.States.Select(Row) ?? []));
    }

    /// <summary>A small map of all claims.</summary>
    public static RenderFragment Small(PageQuestion question) => MapDrawing.Small(MapAnswer.OfClaims(question.Session, Counts(question).Counts), Outlines(question), question.Links);

    private static (Illustration? Drawing, string? Error) Draw(PageQuestion question)
    {
        var (answer, measure, error) = Answer(question);
        return answer is null
            ? (null, error ?? $"Name the actor whose {Word.Of(measure)} the map is to show: of=RUS.")
            : (MapDrawing.Of(answer, Outlines(question), question.Links), null);
    }

    private static PageAnswer Page(PageQuestion question)
    {
        var (answer, measure, error) = Answer(question);
        if (error is not null) return PageAnswer.BadRequest(error);
        return new(answer?.Title ?? "Map", "/map", answer is null
            ? MapPage.Asking(measure, question.Links)
            : MapPage.Of(answer, Outlines(question), TakeAway.Of("map", question), question.Links))
        {
            Scripts = ["clock.js", "drawing.js"],
            IsOfBefore = measure == MapMeasure.Claims && !Counts(question).IsOfNow,
        };
    }

    /// <summary>What the map shows; nothing where the address does not tell of whom.</summary>
    private static (MapAnswer? Answer, MapMeasure Measure, string? Error) Answer(PageQuestion question)
    {
        var (show, of) = (question.Query("show"), question.Query("of"));
        var measure = show is not null ? Word.Read<MapMeasure>(show) : of is null ? MapMeasure.Claims : MapMeasure.Matters;
        if (measure is not { } chosen) return (null, default, Word.Refusal<MapMeasure>(show!));
        if (chosen == MapMeasure.Claims) return (MapAnswer.OfClaims(question.Session, Counts(question).Counts), chosen, null);
        if (of is null) return (null, chosen, null);
        var (actor, error) = new ActorFinder(question.Session).Find(of);
        return actor is { } found ? (new MapBuilder(question.Session).Build(chosen, found), chosen, null) : (null, chosen, error);
    }

    /// <summary>In how many claims everybody takes part, and whether that is of the record as it is.</summary>
    private static (ActorCounts Counts, bool IsOfNow) Counts(PageQuestion question)
    {
        var (counts, isOfNow) = question.Kept<ActorCounts>();
        if (counts is null) return (ActorCounts.Of(question.Session), true);
        if (!isOfNow) PageDrawing.DoNotKeep(question.Request.HttpContext);
        return (counts, isOfNow);
    }

    private static IReadOnlyList<Outline> Outlines(PageQuestion question) => question.Request.HttpContext.RequestServices.GetRequiredService<IReadOnlyList<Outline>>();

    private static IReadOnlyList<CsvCell> Row(MapState state) =>
    [
        state.State.Name, state.State.Id.Name, state.Told, state.Count, state.Shade.Label, string.Join("; ", state.Matters.Select(matter => matter.Id)),
    ];
}
