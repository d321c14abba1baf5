using System.Net;
using System.Text.RegularExpressions;

namespace Chancery.Tests.Server;

/// <summary>A reviewer says what a claim ought to say; nothing that he enters is lost.</summary>
public sealed class CorrectionTests : IAsyncLifetime
{
    private ReviewedRecord record = null!;

    public async ValueTask InitializeAsync() => record = await ReviewedRecord.StartAsync();

    public ValueTask DisposeAsync() => record.DisposeAsync();

    [Fact]
    public async Task What_is_corrected_is_on_record_and_the_rest_stays_as_it_was_read()
    {
        var (form, claim) = await Open(ReviewedRecord.Fishing);
        form.All("role.parties").ShouldBe(["Honduras", "Russia", "", ""]);
        form["attribute.stage"].ShouldBe("signed");
        await form.With("role.parties", "Honduras", "NIC", "").With("attribute.stage", "planned").With("modality", "planned").With("polarity", "negative")
            .With("date", "2020-02").With("because", "it says may").Decide();
        (await record.Command("decisions")).ShouldContain($"claim {claim}: parties = Honduras, Nicaragua; stage = planned; date = 2020-02; modality = planned; polarity = negative");
        var json = await record.Command("claims", "--actor", "NIC", "--format", "json");
        json.ShouldContain("\"polarity\": \"negative\"");
        json.ShouldContain("agriculture: fishing");
        (await record.Served.Page("/review?kind=agreement")).ShouldNotContain($"data-claim=\"{claim}\"");
    }

    [Fact]
    public async Task A_mistake_is_told_beside_what_was_entered()
    {
        var (form, _) = await Open(ReviewedRecord.Fishing);
        var (status, html) = await form.With("role.parties", "Honduras", "Atlantis").With("because", "a slip").Send();
        status.ShouldBe(HttpStatusCode.BadRequest);
        html.ShouldContain("No actor is called &quot;Atlantis&quot;");
        var again = PostedForm.On(record.Served, html, "/review/correct");
        again.All("role.parties").ShouldBe(["Honduras", "Atlantis", "", ""]);
        again["because"].ShouldBe("a slip");
        await again.With("role.parties", "Honduras", "Cuba").Decide();
        (await record.Command("decisions")).ShouldContain("parties = Honduras, Cuba");
    }

    [Fact]
    public async Task Nothing_entered_is_no_correction()
    {
        var (form, _) = await Open(ReviewedRecord.Fishing);
        var (status, html) = await form.Send();
        status.ShouldBe(HttpStatusCode.BadRequest);
        html.ShouldContain("Say what is to be corrected");
    }

    [Fact]
    public async Task Whoever_is_late_sees_both_decisions_and_may_put_his_after_the_other()
    {
        var (form, claim) = await Open(ReviewedRecord.Fishing);
        await (await Verdict("reject", ReviewedRecord.Fishing)).Decide();
        var (status, html) = await form.With("attribute.stage", "planned").Send();
        status.ShouldBe(HttpStatusCode.Conflict);
        html.ShouldContain($"claim {claim} is not what the text says");
        html.ShouldContain($"claim {claim}: stage = planned");
        (await record.Command("decisions")).ShouldNotContain("stage = planned");
        await PostedForm.On(record.Served, html, "/review/correct").Decide();
        (await record.Command("decisions")).ShouldContain("stage = planned");
        (await record.Command("claims", "--kind", "agreement", "--actor", "RUS")).ShouldContain("planned");
    }

    [Fact]
    public async Task What_somebody_is_not_sure_of_is_put_behind_and_nothing_is_decided()
    {
        (await Order()).ShouldBe([ReviewedRecord.Roads, ReviewedRecord.Fishing]);
        await (await Verdict("later", ReviewedRecord.Roads)).Decide();
        (await Order()).ShouldBe([ReviewedRecord.Fishing, ReviewedRecord.Roads]);
        (await record.Command("decisions")).ShouldContain("Nothing has been decided");
    }

    [Fact]
    public async Task Names_to_fill_a_field_with_are_found_while_one_types()
    {
        var found = await record.Served.Page("/search/actors?q=zy");
        found.ShouldContain("data-value=\"person:Anna Zyx\"");
        (await record.Served.Page("/search/actors?q=hond")).ShouldContain("data-value=\"Honduras\"");
    }

    private async Task<string[]> Order() =>
        [.. Regex.Matches(await record.Served.Page("/review?what=claims"), "<blockquote><bdi>([^<]+)</bdi>").Select(quote => WebUtility.HtmlDecode(quote.Groups[1].Value))];

    private async Task<(PostedForm Form, string Claim)> Open(string words)
    {
        var claim = (await Verdict("accept", words))["claim"];
        return (PostedForm.On(record.Served, await record.Served.Page($"/review/correct/{claim}?back=%2Freview"), "/review/correct"), claim);
    }

    private async Task<PostedForm> Verdict(string verdict, string words)
    {
        var html = await record.Served.Page("/review?what=claims");
        var card = html[..html.IndexOf(words, StringComparison.Ordinal)];
        var claim = Regex.Match(card[card.LastIndexOf("data-claim=", StringComparison.Ordinal)..], "data-claim=\"([0-9a-f]+)\"").Groups[1].Value;
        return PostedForm.On(record.Served, html, "/review/decide", holding: claim).With("verdict", verdict);
    }
}
