namespace Chancery.Tests.Cli;

/// <summary>What <c>chancery actor</c> tells of actors of every type, and where it has it from.</summary>
public sealed class ActorCommandTests(SmallWorld world) : IClassFixture<SmallWorld>
{
    [Theory]
    [InlineData("state", "Russia")]
    [InlineData("org", "SICA")]
    [InlineData("person", "Lavrov")]
    [InlineData("region", "Central America")]
    [InlineData("office", "foreign minister of Honduras")]
    public async Task What_is_told_of_each_type_is_as_a_person_found_it_good(string type, string name)
    {
        foreach (var format in (string[])["text", "json", "md"])
        {
            var run = await world.AskWithRecord("actor", name, "--format", format);
            run.Errors.ShouldBeEmpty();
            run.ExitCode.ShouldBe(0);
            run.Output.ShouldBeGolden($"actor-{type}.{(format == "text" ? "txt" : format)}");
        }
    }

    [Fact]
    public async Task Without_a_record_the_data_alone_is_told()
    {
        var run = await world.Ask("actor", "HND");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("From the data alone; no record");
        Squeezed(run.Output).ShouldContain("foreign minister: Rosa Roble, 2016-01-05, last attested 2019-08 (holders.tsv:4, chancery+factbook)");
        run.Output.ShouldNotContain("ON RECORD");
    }

    [Fact]
    public async Task A_record_that_is_named_must_be_there()
    {
        var run = await world.Ask("actor", "HND", "--record", "nowhere.db");
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("chancery read");
    }

    [Theory]
    [InlineData("2013-05", "foreign minister: Ana Roble")]
    [InlineData("2015", "foreign minister: Luis Pino")]
    [InlineData("2019-08", "foreign minister: Rosa Roble")]
    public async Task Whoever_held_an_office_on_a_date_is_told_for_that_date(string date, string holder)
    {
        var present = Section((await world.Ask("actor", "Honduras", "--as-of", date)).Output, "OFFICE HOLDERS");
        present.ShouldContain(holder);
        present.Split("foreign minister").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_gap_between_two_terms_is_not_filled()
    {
        var run = await world.Ask("actor", "Honduras", "--as-of", "2014-05-02");
        Section(run.Output, "OFFICE HOLDERS").ShouldContain("The data names none on 2014-05-02.");
        Section(run.Output, "BEFORE").ShouldContain("Ana Roble, 2011, last attested 2014-03");
        run.Output.ShouldNotContain("Rosa Roble");
    }

    [Theory]
    [InlineData("2010", "Council of Europe 1996-02-28 to 2022-03-16", "Central American Integration System")]
    [InlineData("2023", "Central American Integration System since 2022", "Council of Europe")]
    public async Task Memberships_are_those_of_the_date(string date, string present, string absent)
    {
        var memberships = Section((await world.Ask("actor", "RUS", "--as-of", date)).Output, "MEMBERSHIPS");
        memberships.ReplaceLineEndings(" ").ShouldContain(present);
        memberships.ShouldNotContain(absent);
    }

    [Theory]
    [InlineData("FSKN", "existed    2003-07-01 to 2016-05-31", "succeeded by  Ministry of Internal Affairs of Russia")]
    [InlineData("Soviet Union", "existed       1922-12-30 to 1991-12-25", "succeeded by  Russia")]
    [InlineData("Siberia", "region (regions.tsv:3)", "part of     Russia")]
    [InlineData("SICA Secretariat", "organ of an intergovernmental organisation", "organ of  Central American Integration System")]
    public async Task What_an_actor_belongs_to_or_became_is_told(string name, string first, string second)
    {
        var words = Squeezed((await world.Ask("actor", name)).Output);
        words.ShouldContain(Squeezed(first));
        words.ShouldContain(Squeezed(second));
    }

    [Theory]
    [InlineData("Honduran foreign minister")]
    [InlineData("the minister of foreign affairs of Honduras")]
    [InlineData("Honduras's foreign minister")]
    [InlineData("office:foreign minister of Honduras")]
    public async Task An_office_is_understood_however_it_is_put(string words)
    {
        var run = await world.Ask("actor", words, "--as-of", "2016-03");
        run.Output.ShouldContain("office:foreign minister of Honduras");
        run.Output.ShouldContain("Honduras: Rosa Roble");
    }

    [Fact]
    public async Task An_office_of_no_state_is_answered_for_all()
    {
        var run = await world.Ask("actor", "foreign minister", "--as-of", "2018");
        run.Output.ShouldContain("Honduras: Rosa Roble");
        run.Output.ShouldContain("Russia: Sergey Lavrov");
    }

    [Fact]
    public async Task A_person_is_told_with_every_office_the_latest_first()
    {
        var offices = Section((await world.Ask("actor", "Luis Pino")).Output, "OFFICES");
        offices.IndexOf("president of Honduras", StringComparison.Ordinal).ShouldBeInRange(0, offices.IndexOf("foreign minister of Honduras", StringComparison.Ordinal));
        Section((await world.Ask("actor", "Luis Pino", "--as-of", "2015")).Output, "OFFICES").ShouldNotContain("president");
    }

    [Fact]
    public async Task What_is_dated_after_the_date_is_left_out_of_the_record_too()
    {
        var before = await world.AskWithRecord("actor", "Lavrov", "--as-of", "2012");
        Section(before.Output, "ON RECORD").ShouldContain("No claim is about it.");
        var after = await world.AskWithRecord("actor", "Lavrov", "--as-of", "2014");
        after.Output.ShouldContain("Sergey Lavrov, foreign minister of Russia: 1 claim, 2013-10-15 [1]");
        after.Output.ShouldContain("The Herald, 2013-10-15, opening");
    }

    [Theory]
    [InlineData("Ivanov", "2 persons are called \"Ivanov\": Igor Ivanov, Viktor Ivanov.", "actors --find \"Ivanov\"")]
    [InlineData("Hondurs", "No actor", "Honduras")]
    [InlineData("org:Nobody", "Nothing is known", "actors --find")]
    public async Task Whom_nobody_can_tell_is_refused_with_what_to_do(string name, string why, string remedy)
    {
        var run = await world.Ask("actor", name);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(why);
        run.Errors.ShouldContain(remedy);
    }

    [Fact]
    public async Task An_office_is_told_with_whom_reports_name_as_its_holder()
    {
        var run = await world.AskWithRecord("actor", "foreign minister of Russia");
        Section(run.Output, "OFFICES THAT REPORTS NAME").ShouldContain("Sergey Lavrov, foreign minister of Russia: 1 claim, 2013-10-15 [1]");
        (await world.AskWithRecord("actor", "head of Russia")).Output.ShouldNotContain("Sergey Lavrov");
    }

    [Fact]
    public async Task A_state_is_told_with_the_missions_on_record_as_of_the_date()
    {
        var missions = Section((await world.AskWithRecord("actor", "HND", "--as-of", "2013-12")).Output, "MISSIONS THAT REPORTS TELL OF");
        missions.ShouldContain("● Embassy of Honduras in Russia, Moscow: opened 2013-10-14 [1]");
        (await world.AskWithRecord("actor", "HND", "--as-of", "2013-09")).Output.ShouldNotContain("Embassy");
    }

    [Fact]
    public async Task Another_meaning_of_the_word_is_mentioned()
    {
        var run = await world.Ask("actor", "Georgia");
        run.Output.ShouldContain("state:GEO");
        run.Output.ShouldContain("United States (state:USA)");
    }

    private static string Section(string output, string heading)
    {
        var start = output.IndexOf($"\n{heading} ─", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(-1, output);
        var end = output.IndexOf(" ──", output.IndexOf('\n', start + 1), StringComparison.Ordinal);
        return end < 0 ? output[start..] : output[start..end];
    }

    private static string Squeezed(string words) => string.Join(' ', words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
