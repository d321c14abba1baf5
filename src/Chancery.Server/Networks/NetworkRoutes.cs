using System.Globalization;
using Chancery.Server.Drawings;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Networks;

/// <summary>Who deals with whom, as a network.</summary>
internal static class NetworkRoutes
{
    private const int Usual = 40;
    private const int Most = 150;
    private const int MostInFile = 100_000;

    private static readonly string[] s_columns = ["actor", "name", "with", "name of with", "matters"];

    public static void MapNetworks(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/network", question => ListFilter.Page(question, filter => Page(question, filter)));
        routes.MapDrawing("network", Draw);
        routes.MapTable("/network.csv", question => new("network", s_columns,
            ListFilter.Read(question).Filter is { } filter ? Answer(question, filter, MostInFile).Answer.Ties.Select(Row) : []));
    }

    private static string Refusal => $"most must be a number of ties from 1 to {Most}.";

    private static PageAnswer Page(PageQuestion question, ListFilter filter)
    {
        if (Size(question) is not { } most) return PageAnswer.BadRequest(Refusal);
        var (answer, isOfNow) = Answer(question, filter, most);
        return new(answer.Title, "/network", NetworkPage.Of(answer, filter, most, TakeAway.Of("network", question), question.Links))
        {
            Scripts = ["clock.js", "drawing.js"],
            IsOfBefore = !isOfNow,
        };
    }

    private static (NetworkAnswer Answer, bool IsOfNow) Answer(PageQuestion question, ListFilter filter, int most)
    {
        var (dealings, isOfNow) = Dealings.Tell(filter) && question.Session.Vantage is null ? question.Kept<Dealings>() : (null, true);
        if (dealings is not null && !isOfNow) PageDrawing.DoNotKeep(question.Request.HttpContext);
        return (NetworkAnswer.Of(question.Session, filter, most, dealings), dealings is null || isOfNow);
    }

    private static (Illustration? Drawing, string? Error) Draw(PageQuestion question)
    {
        var (filter, error) = ListFilter.Read(question);
        if (filter is null) return (null, error);
        return Size(question) is { } most ? (NetworkDrawing.Of(Answer(question, filter, most).Answer, filter, question.Links), null) : (null, Refusal);
    }

    /// <summary>How many ties are drawn; null where the address says what cannot be.</summary>
    private static int? Size(PageQuestion question) => question.Query("most") is not { } given ? Usual
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is >= 1 and <= Most ? most : null;

    private static IReadOnlyList<CsvCell> Row(NetworkTie tie) => [tie.One.Id.ToString(), tie.One.Name, tie.Other.Id.ToString(), tie.Other.Name, tie.Matters];
}
