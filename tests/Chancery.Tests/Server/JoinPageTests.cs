using System.Net;

namespace Chancery.Tests.Server;

/// <summary>What a merge or a split would change is shown before anything is decided.</summary>
public sealed class JoinPageTests : IAsyncLifetime
{
    private ReviewedRecord record = null!;

    public async ValueTask InitializeAsync() => record = await ReviewedRecord.StartAsync();

    public ValueTask DisposeAsync() => record.DisposeAsync();

    [Fact]
    public async Task A_merge_of_matters_is_shown_before_and_after_then_decided_and_undone()
    {
        var queue = await record.Served.Page("/review?what=matters");
        queue.ShouldContain("/review/merge?one=agreement-cub-mex&amp;into=agreement-cub-mex-trade");
        var preview = await record.Served.Page("/review/merge?one=agreement-cub-mex&into=agreement-cub-mex-trade&back=%2Freview");
        preview.ShouldContain("would be part of agreement-cub-mex-trade");
        preview.ShouldContain("signed, 2 steps, 2 claims");
        (await record.Command("decisions")).ShouldContain("Nothing has been decided");
        (await record.Command("matters")).ShouldContain("agreement-cub-mex ");

        await PostedForm.On(record.Served, preview, "/review/merge").With("because", "one paper").Decide();
        (await record.Command("matters", "--actor", "CUB", "--format", "json")).ShouldNotContain("\"id\": \"agreement-cub-mex\"");
        await PostedForm.On(record.Served, await record.Served.Page("/decisions"), "/review/undo").Decide();
        (await record.Command("matters", "--actor", "CUB", "--format", "json")).ShouldContain("\"id\": \"agreement-cub-mex\"");
    }

    [Fact]
    public async Task Two_matters_that_are_two_are_not_asked_about_again()
    {
        await PostedForm.On(record.Served, await record.Served.Page("/review?what=matters"), "/review/split").Decide();
        (await record.Served.Page("/review?what=matters")).ShouldNotContain("agreement-cub-mex-trade\"");
        (await record.Command("decisions")).ShouldContain("agreement-cub-mex and agreement-cub-mex-trade are two");
    }

    [Fact]
    public async Task A_merge_of_actors_tells_which_claims_and_matters_it_would_change()
    {
        var preview = await record.Served.Page("/review/merge?one=Ana+Zyks&into=Anna+Zyx");
        preview.ShouldContain("Ana Zyks is Anna Zyx");
        preview.ShouldContain("Ana Zyks, the envoy, visited Mexico on Tuesday.");
        preview.ShouldContain("2 steps");
        await PostedForm.On(record.Served, preview, "/review/merge").Decide();
        (await record.Command("decisions")).ShouldContain("Ana Zyks is Anna Zyx");
    }

    [Fact]
    public async Task One_name_is_split_by_the_reports_that_mean_another()
    {
        var choice = await record.Served.Page("/review/split?one=Anna+Zyx");
        var document = System.Text.RegularExpressions.Regex.Match(choice, "name=\"documents\" value=\"([0-9a-f]+)\"").Groups[1].Value;
        var preview = await record.Served.Page($"/review/split?one=Anna+Zyx&documents={document}");
        preview.ShouldContain("Anna Zyx is Anna Zyx (2) in visit");
        await PostedForm.On(record.Served, preview, "/review/split").Decide();
        (await record.Command("decisions")).ShouldContain("Anna Zyx (2)");
    }

    [Theory]
    [InlineData("/review/merge?one=Anna+Zyx&into=Honduras", "cannot be one")]
    [InlineData("/review/merge?one=agreement-cub-mex&into=agreement-none", "There is no matter agreement-none")]
    [InlineData("/review/split?one=Nobody+Known", "No actor is called")]
    [InlineData("/review?what=feelings", "is none of: claims, actors, matters")]
    public async Task What_cannot_be_is_told(string address, string why)
    {
        using var response = await record.Served.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).ShouldContain(why);
    }

    [Fact]
    public async Task Decisions_are_listed_narrowed_and_taken_along()
    {
        await PostedForm.On(record.Served, await record.Served.Page("/review?what=matters"), "/review/split").With("because", "=two papers").Decide();
        await PostedForm.On(record.Served, await record.Served.Page("/decisions"), "/review/undo").Decide();
        var all = await record.Served.Page("/decisions");
        all.ShouldContain("decision 1 no longer counts");
        all.ShouldContain("undone by decision 2");
        (await record.Served.Page("/decisions?act=split")).ShouldContain("1 decision of that sort");
        (await record.Served.Page("/decisions?by=Nobody")).ShouldContain("0 decisions of that sort");
        var file = await record.Served.Page("/decisions.csv?act=split");
        file.ShouldContain("split,agreement-cub-mex and agreement-cub-mex-trade are two,'=two papers,no,2,");
        file.ShouldNotContain("undo,");
        using var refused = await record.Served.Client.GetAsync("/decisions?act=forget");
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
