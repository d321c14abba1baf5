using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

/// <summary>Reports that say mostly what others have said: the same office, the same stance, the same relations, now with somebody more, now
/// with a date, now earlier than all the others.</summary>
internal static class SaidAgain
{
    private static readonly string[] s_office = ["person=person:Mireya Agüero", "of=state:HND"];
    private static readonly string[] s_pair = ["parties=state:HND,state:RUS"];

    public static readonly IReadOnlyList<(Document Document, IReadOnlyList<Claim> Claims)> All =
    [
        .. ((string?[])["2013-10-14", "2013-10-15", "2013-10-15", "2013-11-02", "2014-01", null]).Select((day, i) => Office(i, day, "office=foreign minister")),
        Office(6, "2013-10-16", "office=foreign minister", "acting=true"),
        Office(7, "2013-10-17", "office=foreign minister", "former=true"),
        Office(8, "2013-10-18", "office=Foreign Minister"),
        .. ((string?[])["2013-10-14", "2013-10-20", "2013-10-21", null]).Select((day, i) => Of($"stance {i}", day, Kind.Position,
            [i == 2 ? "holder=person:Mireya Agüero" : "holder=state:HND", "target=state:RUS"], [i == 3 ? "stance=opposes" : "stance=supports", "topic=coffee"])),
        .. ((string?[])["2013-10-14", "2013-10-20", "2013-10-21", "2013-10-22"]).Select((day, i) => Of($"ties {i}", day, Kind.Relations,
            i == 1 ? ["parties=person:Mireya Agüero,state:RUS"] : s_pair, [i == 3 ? "stage=severed" : "stage=established"], i == 2 ? "1990-09-30" : null)),
        .. ((string?[])["2013-10-14", "2013-10-20", "2013-10-21"]).Select((day, i) => Of($"work {i}", day, Kind.Cooperation, s_pair,
            [i == 2 ? "field=trade: bananas" : "field=trade: coffee", "status=ongoing"])),
    ];

    /// <summary>Reports of one who acts for several in turn, so that whose visits are his hangs on what is said of his offices.</summary>
    public static readonly IReadOnlyList<(Document Document, IReadOnlyList<Claim> Claims)> Careers =
    [
        .. new (string Day, string Office, string Of)[]
        {
            ("2010-03-01", "foreign minister", "state:HND"), ("2012-05-01", "ambassador", "state:NIC"), ("2013-06-01", "foreign minister", "state:HND"),
            ("2013-01-01", "director", "org:CELAC"), ("2015", "envoy", "state:GTM"), ("2010-03-02", "foreign minister", "state:HND"),
        }.Select((told, i) => Of($"career {i}", told.Day, Kind.Office, ["person=person:José García", $"of={told.Of}"], [$"office={told.Office}"])),
        .. ((string?[])["2010-03-20", "2012-05-10", "2013-06-10", "2015-02-01", null]).Select((day, i) => Of($"journey {i}", day, Kind.Visit,
            [i == 1 ? "visitor=person:Jose Garcia" : "visitor=person:José García", "host=state:RUS"], ["status=completed"], i == 3 ? "2015-01-30" : null)),
        Of("spelling", "2013-06-03", Kind.Office, ["person=person:Jose Garcia", "of=state:HND"], ["office=foreign minister"]),
    ];

    private static (Document, IReadOnlyList<Claim>) Office(int number, string? day, params string[] attributes) => Of($"office {number}", day, Kind.Office, s_office, attributes);

    private static (Document, IReadOnlyList<Claim>) Of(string name, string? day, Kind kind, string[] roles, string[] attributes, string? date = null)
    {
        var document = Made.Document(name, $"This is what is said of it, in the words of {name}.", day);
        return (document, [Made.Claim(document, kind, roles, attributes, date)]);
    }
}
