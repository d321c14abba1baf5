using Chancery.Record;
using Chancery.Record.Agenda;

namespace Chancery.Tests.Record;

/// <summary>What is to come of a matter, by what its reports tell.</summary>
public sealed class AgendaFinderTests
{
    private static readonly DateOnly s_day = new(2020, 2, 10);

    [Theory]
    [InlineData("2020-03", Modality.Planned, AgendaSort.Deadline, "2020-03-31")]
    [InlineData("2020-02-10", Modality.Promised, AgendaSort.Deadline, "2020-02-10")]
    [InlineData("2020-04-01", Modality.Proposed, AgendaSort.Step, "2020-04-01")]
    public void A_step_to_come_is_shown_on_the_last_day_that_it_names(string date, Modality modality, AgendaSort sort, string shown)
    {
        var item = Of(Agreement("signed", date, modality)).ShouldHaveSingleItem();
        (item.Sort, item.Step, item.Shown.Earliest.ToString("yyyy-MM-dd"), item.Shown.Days).ShouldBe((sort, "signed", shown, 1));
    }

    [Theory]
    [InlineData("2020-03-02/2020-03-04", "2020-03-02", 3)]
    [InlineData("2020-03", "2020-03-01", 31)]
    [InlineData("2020", "2020-12-31", 1)]
    public void A_visit_is_shown_on_its_days_as_far_as_they_are_told(string date, string first, int days)
    {
        var item = Of(document => Made.Claim(document, Kind.Visit, ["visitor=state:HND", "host=state:RUS"], ["status=planned"], date, Modality.Planned)).ShouldHaveSingleItem();
        (item.Sort, item.Shown.Earliest.ToString("yyyy-MM-dd"), item.Shown.Days).ShouldBe((AgendaSort.Occasion, first, days));
    }

    [Theory]
    [InlineData("2020-01", Modality.Planned)]
    [InlineData("2020-03", Modality.Actual)]
    [InlineData("2020-03/..", Modality.Planned)]
    [InlineData(null, Modality.Planned)]
    public void What_has_passed_or_happened_or_has_no_day_is_not_to_come(string? date, Modality modality) =>
        Of(Agreement("signed", date, modality)).ShouldBeEmpty();

    [Fact]
    public void What_will_not_be_is_not_to_come() =>
        Of(document => Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["stage=signed"], "2020-03", Modality.Planned, Polarity.Negative)).ShouldBeEmpty();

    private static Func<Document, Claim> Agreement(string stage, string? date, Modality modality) =>
        document => Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], [$"stage={stage}"], date, modality);

    private static IReadOnlyList<AgendaItem> Of(Func<Document, Claim> claim)
    {
        var document = Made.Document("plan", "What is to come.", "2020-02-10");
        var made = claim(document);
        var matter = Made.Builder.Build([made.Sourced(document)]).ShouldHaveSingleItem();
        var history = new MatterHistory(matter, [.. matter.Entries.Select(_ => (IReadOnlyList<RecordedClaim>)[new(made, Made.Summary(document), matter.Id, [])])]);
        return new AgendaFinder(Made.Kinds, s_day).Of(history);
    }
}
