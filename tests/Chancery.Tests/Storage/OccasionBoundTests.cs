using Chancery.Storage;
using Chancery.Tests.Record;
using Chancery.Time;

namespace Chancery.Tests.Storage;

/// <summary>A report without a date is placed by dated reports of the same occasions.</summary>
public sealed class OccasionBoundTests : IDisposable
{
    private static readonly (Kind, string[], string[]) Visit = (Kind.Visit, ["visitor=person:Mireya Agüero", "host=state:RUS"], ["status=completed"]);
    private static readonly (Kind, string[], string[]) Meeting = (Kind.Meeting, ["people=person:Mireya Agüero,person:Sergey Lavrov", "parties=state:HND,state:RUS"], ["status=held"]);

    private readonly TemporaryRecord record = new();

    [Fact]
    public void Two_occasions_in_common_place_it_within_a_month()
    {
        var bounded = Bounded(years: (2013, 2015), Told("herald", "2014-03-10", Visit, Meeting));
        bounded.Between.Value.ShouldBe("2014-02-08/2014-04-09");
        bounded.Reasons[^1].Because.ShouldBe("told of the same occasions as herald, published 2014-03-10");
        bounded.Reasons.Count.ShouldBe(2, "what the text tells is kept");
    }

    [Fact]
    public void One_occasion_in_common_is_not_enough() =>
        Bounded(years: (2013, 2015), Told("herald", "2014-03-10", Visit)).Between.Value.ShouldBe("2013-01-01/2015-12-31");

    [Fact]
    public void What_the_text_rules_out_is_not_taken() =>
        Bounded(years: (2015, 2016), Told("herald", "2014-03-10", Visit, Meeting)).Between.Value.ShouldBe("2015-01-01/2016-12-31");

    [Fact]
    public void Two_journeys_of_the_same_persons_leave_it_open() =>
        Bounded(years: (2013, 2015), Told("herald", "2014-03-10", Visit, Meeting), Told("courier", "2015-06-01", Visit, Meeting))
            .Between.Value.ShouldBe("2013-01-01/2015-12-31");

    public void Dispose() => record.Dispose();

    private BoundedPublication Bounded((int From, int To) years, params (Document, IReadOnlyList<Claim>)[] others)
    {
        var (undated, claims) = Told("undated", null, Visit, Meeting);
        var (first, last) = (new DateOnly(years.From, 1, 1), new DateOnly(years.To, 12, 31));
        var text = new BoundedPublication(EdtfDate.Interval(EdtfDate.Day(first), EdtfDate.Day(last)), [], [new(first, last, new(0, 4), "told in the past")]);
        using (var store = record.Open())
        {
            store.Append(undated, claims, TemporaryRecord.Reader, bounded: text);
            foreach (var (document, told) in others) store.Append(document, told, TemporaryRecord.Reader);
            store.Project(Made.Builder);
        }

        using var read = record.Open();
        return read.Documents.Find("undated")!.Bounded!;
    }

    private static (Document, IReadOnlyList<Claim>) Told(string name, string? published, params (Kind Kind, string[] Roles, string[] Attributes)[] claims)
    {
        var document = Made.Document(name, $"Report of the {name}.", published);
        return (document, [.. claims.Select(claim => Made.Claim(document, claim.Kind, claim.Roles, claim.Attributes))]);
    }
}
