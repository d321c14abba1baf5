using System.Net;
using Chancery.Server.Networks;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class NetworkTests(ServedSamples samples)
{
    [Fact]
    public async Task A_line_tells_how_many_matters_two_have_and_leads_to_their_relation()
    {
        var html = WebUtility.HtmlDecode(await samples.Served.Page("/network"));
        html.ShouldMatch("""<a href="/relations/state%3AHND/state%3ARUS" tabindex="-1"><title>Honduras and Russia: \d+ matters</title>\s*<line""");
        html.ShouldMatch("""<a href="/actors/state%3ARUS"><title>Russia: \d+ ties</title>\s*<circle""");
    }

    [Fact]
    public async Task It_is_narrowed_by_kind_and_actor_and_says_how_many_ties_it_leaves_out()
    {
        var html = WebUtility.HtmlDecode(await samples.Served.Page("/network?kind=visa&actor=HND"));
        html.ShouldContain("Honduras and Russia: 1 matter<");
        html.ShouldNotContain("Mexico and Russia");
        (await samples.Served.Page("/network?most=2")).ShouldMatch(@"The 2 strongest of \d+ ties");
    }

    [Fact]
    public async Task No_person_stands_in_it() =>
        (await samples.Served.Page("/network.csv")).ShouldNotContain("person:");

    [Fact]
    public void The_same_graph_is_always_placed_alike_and_those_who_are_tied_stand_nearer()
    {
        (int, int, double)[] ties = [(0, 1, 1), (1, 2, 1), (2, 3, 1), (4, 5, 1)];
        var places = StressLayout.Place(6, ties);
        StressLayout.Place(6, ties).ShouldBe(places);
        Far(places[0], places[1]).ShouldBeInRange(0.8, 1.2);
        Far(places[0], places[3]).ShouldBeGreaterThan(2.5);
        Far(places[4], places[5]).ShouldBeLessThan(Far(places[4], places[0]));
    }

    [Fact]
    public void No_mark_lies_upon_another_and_all_lie_on_the_drawing()
    {
        var places = StressLayout.Place(30, [.. Enumerable.Range(1, 29).Select(i => (0, i, 1.0))]);
        var boxes = NodeBox.Fit(places, [.. Enumerable.Range(1, 29).Select(i => (0, i))], [.. Enumerable.Repeat(90.0, 30)], 960, 700);
        boxes.ShouldAllBe(box => box.X >= 45 && box.X <= 915 && box.Y >= NodeBox.Above && box.Y <= 700);
        for (var i = 0; i < boxes.Length; i++)
            for (var j = i + 1; j < boxes.Length; j++)
                (Math.Abs(boxes[i].X - boxes[j].X) >= 60 || Math.Abs(boxes[i].Y - boxes[j].Y) >= 25).ShouldBeTrue($"{boxes[i]} and {boxes[j]}");
    }

    [Fact]
    public void One_alone_stands_in_the_middle()
    {
        var box = NodeBox.Fit(StressLayout.Place(1, []), [], [80], 960, 300).ShouldHaveSingleItem();
        (box.X, box.Y).ShouldBe((480, 16 + ((300 - NodeBox.Height) / 2)));
    }

    private static double Far((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
