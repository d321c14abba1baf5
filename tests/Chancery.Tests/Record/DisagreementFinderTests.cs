using Chancery.Record;
using Chancery.Record.Disagreements;

namespace Chancery.Tests.Record;

/// <summary>What cannot all be right is shown side by side; what only looks like it is left alone.</summary>
public sealed class DisagreementFinderTests
{
    private readonly List<SourcedClaim> claims = [];

    [Fact]
    public void Two_days_for_one_signature_stand_side_by_side()
    {
        Visa("signed", "2014-09-26");
        Visa("signed", "2015-03-26");
        var found = Only();
        (found.Sort, found.About, found.Sides.Count).ShouldBe((DisagreementSort.Date, "signed", 2));
    }

    [Theory]
    [InlineData("2014-09")]
    [InlineData("2014")]
    [InlineData("2010-05-01")]
    public void A_vaguer_date_and_a_date_of_another_time_contradict_nothing(string other)
    {
        Visa("signed", "2014-09-26");
        Visa("signed", other);
        Found().ShouldBeEmpty();
    }

    [Fact]
    public void What_enters_into_force_before_it_is_signed_is_an_impossible_order()
    {
        Visa("signed", "2015-05-08");
        Visa("in force", "2015-03-01");
        var found = Only();
        (found.Sort, found.About).ShouldBe((DisagreementSort.Order, "in force"));
    }

    [Fact]
    public void A_plan_contradicts_no_fact()
    {
        Visa("signed", "2014-09-26");
        Visa("signed", "2015-03-26", Modality.Planned);
        Found().ShouldBeEmpty();
    }

    [Fact]
    public void A_denial_after_the_deed_is_a_disagreement_and_one_before_it_is_none()
    {
        Visa("in force", "2015-07-11");
        Visa("in force", null, polarity: Polarity.Negative, published: "2014-01-01");
        Found().ShouldBeEmpty();
        Visa("in force", null, polarity: Polarity.Negative, published: "2016-01-01");
        Only().Sort.ShouldBe(DisagreementSort.Denial);
    }

    [Theory]
    [InlineData("51000000", "51200000", 0)]
    [InlineData("51000000", "54000000", 1)]
    [InlineData("43200000", "43000000", 0)]
    public void Figures_of_one_period_agree_when_one_rounds_to_the_other(string one, string other, int disagreements)
    {
        Trade(one, "2013");
        Trade(other, "2013");
        Found().Count.ShouldBe(disagreements);
    }

    [Fact]
    public void Figures_of_two_periods_are_two_figures()
    {
        Trade("51000000", "2012");
        Trade("70000000", "2013");
        Found().ShouldBeEmpty();
    }

    [Fact]
    public void In_a_treaty_of_many_each_has_a_day_of_his_own()
    {
        Treaty("state:BRA", "ratified", "2014-09-26");
        Treaty("state:HND", "ratified", "2015-03-26");
        Treaty("state:RUS", "signed", "2015-04-01");
        Found().ShouldBeEmpty();
        Treaty("state:BRA", "ratified", "2014-11-01");
        (Only().Sort, Only().Sides.Count).ShouldBe((DisagreementSort.Date, 2));
    }

    private void Treaty(string party, string stage, string date) => Say(
        Kind.Agreement, [$"parties={party}"], ["subject=space", "title=Moon Accords", $"stage={stage}"],
        date, Modality.Actual, Polarity.Positive, "2018-01-01");

    private Disagreement Only() => Found().ShouldHaveSingleItem();

    private List<Disagreement> Found() =>
        [.. Made.Builder.Build(claims).SelectMany(matter => new DisagreementFinder(Made.Kinds).In(matter))];

    private void Visa(
        string stage, string? date, Modality modality = Modality.Actual, Polarity polarity = Polarity.Positive, string published = "2018-01-01") =>
        Say(Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", $"stage={stage}"], date, modality, polarity, published);

    private void Trade(string value, string period) => Say(
        Kind.Figure, ["of=state:RUS,state:HND"], ["indicator=trade turnover", $"value={value}", "unit=USD", $"period={period}"],
        null, Modality.Actual, Polarity.Positive, "2018-01-01");

    private void Say(
        Kind kind, string[] roles, string[] attributes, string? date, Modality modality, Polarity polarity, string published)
    {
        var document = Made.Document("report", $"Report number {claims.Count}.", published);
        claims.Add(Made.Claim(document, kind, roles, attributes, date, modality, polarity).Sourced(document));
    }
}
