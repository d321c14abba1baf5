using System.Net;
using System.Text.RegularExpressions;
using Chancery.Lexicons;
using Chancery.Server.Maps;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class MapTests(ServedSamples samples)
{
    [Fact]
    public async Task A_state_is_filled_by_how_its_visa_regime_stands_and_leads_to_the_relation()
    {
        var html = WebUtility.HtmlDecode(await samples.Served.Page("/map?show=visas&of=RUS"));
        html.ShouldMatch("""<a href="/relations/state%3ARUS/state%3AHND"><title>Honduras: visa-free: in force 2015-07-11</title><path class="land" d="[^"]+" fill="url\(#shade-free\)">""");
        html.ShouldContain("visa-free, in force");
    }

    [Fact]
    public async Task A_map_from_before_shows_what_stood_then()
    {
        var html = WebUtility.HtmlDecode(await samples.Served.Page("/map?show=visas&of=RUS&as-of=2014"));
        html.ShouldContain("<title>Honduras: visa-free: signed 2014-09-26</title>");
        html.ShouldContain("fill=\"url(#shade-coming)\"");
        html.ShouldNotContain("fill=\"url(#shade-free)\"");
        html.ShouldContain("name=\"of\" value=\"state:RUS\"", customMessage: "the slider goes on showing the same map");
    }

    [Fact]
    public async Task Missions_are_those_that_the_actor_has_abroad()
    {
        var html = WebUtility.HtmlDecode(await samples.Served.Page("/map?show=missions&of=HND"));
        html.ShouldContain("<title>Russia: Embassy of Honduras in Russia, Moscow: opened 2013-10-14</title>");
        (await samples.Served.Page("/map?show=missions&of=RUS")).ShouldNotContain("Embassy of Honduras");
    }

    [Fact]
    public async Task The_table_says_what_the_map_says()
    {
        var rows = (await samples.Served.Page("/map.csv?show=matters&of=RUS")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        var html = await samples.Served.Page("/map?show=matters&of=RUS");
        rows.Length.ShouldBeGreaterThan(5);
        foreach (var row in rows.Select(row => row.Split(','))) WebUtility.HtmlDecode(html).ShouldContain($"<title>{row[0]}: {row[2]}</title>");
    }

    [Fact]
    public void Every_outline_is_of_a_state_that_the_data_know_and_inside_the_drawing()
    {
        var outlines = OutlineFile.Load(Installation.Find().Data);
        var world = World.Load(Installation.Find());
        outlines.Select(outline => outline.Code).OfType<string>().Where(code => !world.States.ContainsKey(code)).ShouldBeEmpty();
        outlines.Count(outline => outline.Code is not null).ShouldBeGreaterThan(220);
        outlines.ShouldAllBe(outline => outline.X >= 0 && outline.X <= Outline.Width && outline.Y >= 0 && outline.Y <= Outline.Height);
        outlines.Single(outline => outline.Code == "SGP").IsSmall.ShouldBeTrue();
        outlines.Single(outline => outline.Code == "HND").IsSmall.ShouldBeFalse();
    }

    [Fact]
    public void What_is_no_outline_is_told_with_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-outlines");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "outlines.tsv"), "code\tx\ty\tarea\tfine\trough\nHND\t1\t2\t3\tM1 2l3 4z\"/><script>\t\n");
            var problem = Should.Throw<LexiconException>(() => OutlineFile.Load(folder.FullName));
            problem.Errors.Single().ToString().ShouldMatch(@"outlines\.tsv.*2.*tools/outlines");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(1, "1 claim")]
    [InlineData(4, "1 claim", "2 claims", "3 claims", "4 claims")]
    [InlineData(60, "1 to 4 claims", "5 to 19 claims", "20 to 60 claims")]
    [InlineData(1200, "1 to 4 claims", "5 to 19 claims", "20 to 99 claims", "100 to 499 claims", "500 to 1,200 claims")]
    public void Shades_begin_at_round_numbers_and_are_five_at_most(int most, params string[] labels) =>
        MapShade.ForNumbers(most, "claim").Select(shade => shade.Shade.Label).ShouldBe(labels);

    [Fact]
    public void No_two_shades_of_a_map_are_told_apart_by_colour_alone()
    {
        MapShade[] visas = [MapShade.VisaFree, MapShade.EasyVisa, MapShade.OnArrival, MapShade.OtherRegime, MapShade.Coming, MapShade.VisaNeeded, MapShade.Ended];
        visas.Select(shade => shade.Hatch).ShouldBeUnique();
        MapShade.ForNumbers(5, "claim").Select(shade => shade.Shade.Hatch).SkipLast(1).ShouldBeUnique();
    }

    [Fact]
    public async Task A_dot_stands_only_for_a_state_too_small_to_be_filled()
    {
        var html = await samples.Served.Page("/map");
        var dots = Regex.Matches(html, """<title>([^:<]+):[^<]*</title>(?:<path[^>]*></path>)?<circle""").Select(dot => dot.Groups[1].Value);
        dots.ShouldNotContain("Honduras");
        html.ShouldContain("A dot is a state too small to be filled");
    }
}
