using System.Text.Json;

namespace Chancery.Tests.Cli;

/// <summary>Whom <c>chancery actors --find</c> takes a text to mean, and why.</summary>
public sealed class ActorsCommandTests(SmallWorld world) : IClassFixture<SmallWorld>
{
    [Fact]
    public async Task The_candidates_are_as_a_person_found_them_good()
    {
        foreach (var format in (string[])["text", "json", "md"])
        {
            var run = await world.AskWithRecord("actors", "--find", "Georgia", "--format", format);
            run.Errors.ShouldBeEmpty();
            run.ExitCode.ShouldBe(0);
            run.Output.ShouldBeGolden($"actors.{(format == "text" ? "txt" : format)}");
        }
    }

    [Theory]
    [InlineData("Honduras", "state:HND", "name")]
    [InlineData("Republic of Honduras", "state:HND", "other name")]
    [InlineData("HND", "state:HND", "ISO code")]
    [InlineData("Hondurans", "state:HND", "adjective or people")]
    [InlineData("Kremlin", "state:RUS", "seat")]
    [InlineData("land of pines", "state:HND", "epithet")]
    [InlineData("Central American Integration Bureau", "org:SICA", "misnomer")]
    [InlineData("FSKN", "org:FSKN", "acronym")]
    [InlineData("fskn", "org:FSKN", "acronym \"FSKN\"")]
    [InlineData("Serguei Lavroff", "person:Sergey Lavrov", "other spelling")]
    [InlineData("Lavrov", "person:Sergey Lavrov", "family name")]
    [InlineData("Lavroff", "person:Sergey Lavrov", "family name in \"Serguei Lavroff\"")]
    [InlineData("Hondurs", "state:HND", "like \"Honduras\"")]
    [InlineData("Drug Control", "org:FSKN", "part of \"Federal Drug Control Service of Russia\"")]
    [InlineData("Russian foreign minister", "office:foreign minister of Russia", "office")]
    [InlineData("foreign ministry of Honduras", "org:Ministry of Foreign Affairs of Honduras", "ministry")]
    public async Task The_best_candidate_is_found_with_its_reason(string text, string actor, string reason)
    {
        var best = (await Find(text))[0];
        best.GetProperty("actor").GetProperty("id").GetString().ShouldBe(actor);
        best.GetProperty("reasons")[0].GetProperty("why").GetString().ShouldBe(reason);
    }

    [Fact]
    public async Task All_readings_of_an_ambiguous_name_are_given_with_their_context()
    {
        var run = await world.Ask("actors", "--find", "Georgia");
        run.Output.ShouldContain("name (en/states.tsv:2)");
        run.Output.ShouldContain("place in it 0.9 where: near Atlanta Savannah (en/ambiguous.tsv:3)");
        run.Output.ShouldContain("names no actor 1 where: after-proper-noun (en/ambiguous.tsv:4)");
    }

    [Fact]
    public async Task All_persons_of_a_family_name_are_given_with_office_and_dates_the_latest_first()
    {
        var persons = await Find("Roble");
        persons.Select(person => person.GetProperty("about").GetString())
            .ShouldBe(["foreign minister of Honduras, 2016-01-05 to 2019-08", "foreign minister of Honduras, 2011 to 2014-03"]);
        persons.ShouldAllBe(person => person.GetProperty("confidence").GetDouble() < 0.5);
    }

    [Fact]
    public async Task Candidates_are_narrowed_by_type_and_limit()
    {
        (await Find("Ivanov", "--type", "state")).ShouldBeEmpty();
        (await Find("Ivanov", "--type", "person")).Count.ShouldBe(2);
        var cut = await world.Ask("actors", "--find", "Ivanov", "--limit", "1");
        cut.Output.ShouldContain("1 of 2 candidates (--limit)");
    }

    [Fact]
    public async Task The_record_adds_whom_reports_name()
    {
        var run = await world.AskWithRecord("actors", "--find", "Lavrov");
        run.Output.ShouldContain("part of a name on record, 3 claims");
        (await world.Ask("actors", "--find", "Lavrov")).Output.ShouldNotContain("on record, ");
    }

    [Fact]
    public async Task Nobody_is_a_plain_answer_that_says_what_was_searched()
    {
        var run = await world.Ask("actors", "--find", "Xyzzy");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Nobody is called \"Xyzzy\"");
        run.Output.ShouldContain("names of the data; no record");
    }

    [Theory]
    [InlineData("--type", "country", "state, org, person")]
    [InlineData("--limit", "0", "20")]
    public async Task What_cannot_be_understood_is_refused(string option, string value, string remedy)
    {
        var run = await world.Ask("actors", "--find", "Lavrov", option, value);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(remedy);
    }

    private async Task<IReadOnlyList<JsonElement>> Find(string text, params string[] options)
    {
        var run = await world.Ask(["actors", "--find", text, "--format", "json", .. options]);
        run.ExitCode.ShouldBe(0);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("candidates").EnumerateArray()];
    }
}
