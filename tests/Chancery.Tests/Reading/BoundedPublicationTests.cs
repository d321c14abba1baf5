using Chancery.Intake;
using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Reading;

/// <summary>What the reader makes of reports that do not say when they were published.</summary>
public sealed class BoundedPublicationTests
{
    private static readonly Lazy<Reader> Shared = new(() => Reader.Load(Installation.Find()));

    private static Reader Reader => Shared.Value;

    [Fact]
    public void A_foreign_minister_bounds_the_report_by_the_term_of_office()
    {
        var bounded = Reader.Trace(new("term", "Nicaraguan Foreign Minister Denis Moncada opened the forum in Managua.")).Bounded.ShouldNotBeNull();
        bounded.Between.Intersects(new(2020, 5, 1), new(2020, 5, 1)).ShouldBeTrue();
        bounded.Between.Intersects(new(2015, 5, 1), new(2015, 5, 1)).ShouldBeFalse();
        bounded.Between.Intersects(new(2025, 5, 1), new(2025, 5, 1)).ShouldBeFalse();
        bounded.Reasons.ShouldHaveSingleItem().Words.ShouldContain("Denis Moncada");
    }

    [Theory]
    [InlineData("Former Nicaraguan Foreign Minister Denis Moncada opened the forum in Managua.")]
    [InlineData("In 2019 Nicaraguan Foreign Minister Denis Moncada opened the forum in Managua.")]
    public void Who_left_the_office_or_is_told_of_in_another_year_sets_no_end(string text) =>
        (Reader.Trace(new("past", text)).Bounded?.Between.Latest).ShouldBeNull();

    [Fact]
    public void A_report_whose_date_is_known_is_not_bounded()
    {
        var document = new Document("dated", "Trade fell in the first half of 2013.") { Published = new("2013-09-01") };
        Reader.Trace(document).Bounded.ShouldBeNull();
    }

    [Fact]
    public void Nothing_that_tells_gives_no_bound() => Reader.Trace(new("bare", "The two ministers met on Monday.")).Bounded.ShouldBeNull();

    [Fact]
    public void A_month_that_falls_between_the_bounds_once_gets_its_year()
    {
        const string Text = "Trade between Peru and Chile reached a record in 2012 and fell over the first six months of 2013. Peru opened an embassy in Tbilisi in June.";
        var mission = Reader.Read(new("month", Text)).Where(claim => claim.Kind == Kind.Mission).ShouldHaveSingleItem();
        mission.Date.ShouldBe(new EdtfDate("2013-06"));
    }

    [Fact]
    public void Today_is_the_day_of_a_dateline_without_a_year()
    {
        const string Text = "LIMA, February 23 (Reuters) - Peru opened an embassy in Tbilisi today, the ministry said.";
        var mission = Reader.Read(new("line", Text)).Where(claim => claim.Kind == Kind.Mission).ShouldHaveSingleItem();
        mission.Date.ShouldBe(new EdtfDate("XXXX-02-23"));
    }

    [Fact]
    public void What_happened_on_a_day_that_cannot_be_told_takes_no_other_date()
    {
        const string Text = "Peru opened an embassy in Tbilisi on Monday. Peru opened the embassy in Tbilisi after talks in May 2019.";
        Reader.Read(new("waits", Text)).Where(claim => claim.Kind == Kind.Mission)
            .ShouldAllBe(claim => claim.Evidence[0].Span.Start > 0 || claim.Date == null);
    }

    [Fact]
    public void Hardly_any_bound_of_a_dated_report_excludes_its_date()
    {
        const double MostWrong = 0.02;
        var place = Path.Combine(Directory.GetParent(Repository.Root)!.FullName, "shared", "news", "documents.jsonl");
        Assert.SkipUnless(Path.Exists(place), $"{place} is not here");
        var (bounded, wrong) = (0, 0);
        foreach (var document in DocumentSource.Read([place], new IntakeOptions()).Select(result => result.Document).OfType<Document>())
        {
            if (document.Published?.SingleDay is not { } day || Reader.Trace(document with { Published = null }).Bounded is not { } bound) continue;
            bounded++;
            if (!bound.Between.Intersects(day, day)) wrong++;
        }

        bounded.ShouldBeGreaterThan(0);
        ((double)wrong / bounded).ShouldBeLessThan(MostWrong);
    }
}
