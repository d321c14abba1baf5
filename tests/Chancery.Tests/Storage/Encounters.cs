using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

/// <summary>Reports of two states that meet and visit one another often: on days that touch, on days that one report closes up, with a
/// month or no date at all, by persons of whom one was there twice, in reports that date one meeting and mention another.</summary>
internal static class Encounters
{
    private static readonly string[] s_people = ["person:Mireya Agüero", "person:Sergey Lavrov", "person:José García", ""];

    // When each report came out, and the dates that it gives; "" is a claim that it does not date.
    private static readonly (string? Published, string[] Dates)[] s_told =
    [
        ("2013-10-02", ["2013-10-01"]), ("2013-10-04", ["2013-10-03", ""]), ("2013-10-05", ["2013-10-02"]), ("2013-10-20", [""]), ("2013-11-10", [""]),
        ("2013-12-30", [""]), ("2014-01-30", [""]), ("2014-02-05", ["2013-10", "2012-03-01"]), ("2014-03", [""]), ("2013", ["", "2013-10-03/2013-10-08"]),
        (null, [""]), (null, ["2013-10-12", ""]), ("2014-06-01", ["2014-05-31", "2013-10-12", ""]), ("2014-06-02", ["2014-06"]),
    ];

    public static readonly IReadOnlyList<(Document Document, IReadOnlyList<Claim> Claims)> All =
        [.. s_told.SelectMany((told, i) => new[] { Of(Kind.Meeting, i, told.Published, told.Dates), Of(Kind.Visit, i, told.Published, told.Dates) })];

    private static (Document, IReadOnlyList<Claim>) Of(Kind kind, int number, string? published, string[] dates)
    {
        var document = Made.Document($"{kind} {number}", $"This is what report {number} says of a {kind}.", published);
        return (document, [.. dates.Select((date, i) => Made.Claim(document, kind, Roles(kind, (number * 3) + i),
            [number % 3 == 0 ? "status=planned" : kind == Kind.Visit ? "status=completed" : "status=held"], date.Length == 0 ? null : date))]);
    }

    private static string[] Roles(Kind kind, int number)
    {
        var person = s_people[number % s_people.Length];
        if (kind == Kind.Visit) return [$"visitor={(person.Length == 0 ? "state:RUS" : person)}", "host=state:HND"];
        return person.Length == 0 ? ["parties=state:HND,state:RUS"] : [$"people={person}", "parties=state:HND,state:RUS"];
    }
}
