namespace Chancery.Tests.Cli;

/// <summary>One kind of matter between an actor and each of his partners.</summary>
public sealed class OverviewTests(SmallRecord record) : IClassFixture<SmallRecord>
{
    [Fact]
    public async Task Each_partner_has_a_line_with_the_stage_and_its_source()
    {
        var overview = (await record.Run("brief", "visa", "--of", "RUS")).Output;
        overview.ShouldContain("Honduras  signed 2014-09-27");
        overview.ShouldContain("[1]");
        overview.ShouldContain("Russia and Honduras signed the agreement on visa-free travel");
    }

    [Fact]
    public async Task Of_a_region_those_are_named_too_of_whom_nothing_is_reported()
    {
        var overview = (await record.Run("brief", "visa", "--of", "RUS", "--region", "Central America")).Output;
        overview.ShouldContain("Honduras");
        overview.Split('\n').ShouldContain(line => line.Contains("Panama") && line.Contains("nothing reported"));
    }

    [Fact]
    public async Task What_was_said_of_a_group_is_held_against_its_members() =>
        (await record.Run("brief", "agreement", "--of", "RUS", "--region", "Central America")).Output
            .ShouldContain("on record one by one: signed with 0 of 7 members");

    [Theory]
    [InlineData("brief HND --of RUS", "visa")]
    [InlineData("brief visa --of Hondurs", "Honduras")]
    [InlineData("brief visa --of RUS --region Honduras", "has no members")]
    [InlineData("brief RUS --region SICA", "--of")]
    public async Task What_makes_no_overview_is_refused_with_what_would(string line, string remedy)
    {
        var run = await record.Run(line.Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(remedy);
    }
}
