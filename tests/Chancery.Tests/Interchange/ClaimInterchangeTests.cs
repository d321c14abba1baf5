using System.Text;
using Chancery.Interchange;
using Chancery.Tests.Record;

namespace Chancery.Tests.Interchange;

public sealed class ClaimInterchangeTests
{
    private static readonly Document Document = Made.Document("report-1", "Mireya Agüero opened the \"embassy\" & left.");

    private static Claim Claim() => Made.Claim(
        Document, Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened", "first=true", "count=1500000000000"], "2013-10-14") with
    {
        Id = "0123456789abcdef01234567",
        Source = [ActorId.Person("Mireya Agüero"), ActorId.Org("RIA Novosti")],
        Confidence = 0.9349,
        Because = new("mission.opening", new(14, 20), new Dictionary<string, string> { ["sender"] = "subject: Honduras" }, ["stage: opened"]),
    };

    [Fact]
    public void A_claim_is_one_line_with_its_properties_in_order()
    {
        Write(Claim()).ShouldBe(
            """
            {"v":1,"id":"0123456789abcdef01234567","doc":"report-1","kind":"mission","roles":{"sender":["state:HND"],"receiver":["state:RUS"]},"attrs":{"type":"embassy","stage":"opened","first":true,"count":1500000000000},"date":"2013-10-14","modality":"actual","polarity":"positive","source":["person:Mireya Agüero","org:RIA Novosti"],"evidence":[{"start":0,"end":42,"text":"Mireya Agüero opened the \"embassy\" & left."}],"confidence":0.93,"because":{"frame":"mission.opening","trigger":{"start":14,"end":20},"roles":{"sender":"subject: Honduras"},"rules":["stage: opened"]}}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var written = Write(Claim(), Claim() with { Id = "other", Date = null, Source = [] });
        var lines = Read(written);
        lines.Select(line => line.Error).ShouldAllBe(error => error == null);
        lines.Select(line => line.DocumentName).ShouldBe(["report-1", "report-1"]);
        Write([.. lines.Select(line => line.Claim!)]).ShouldBe(written);
        lines[0].Claim!.Roles["receiver"].ShouldBe([ActorId.State("RUS")]);
        lines[0].Claim!.Attributes["count"].Number.ShouldBe(1_500_000_000_000m);
    }

    [Fact]
    public void Whose_step_it_is_and_on_what_condition_are_written_where_they_are_told()
    {
        var claim = Claim() with { By = [ActorId.State("HND")], Condition = Evidence.In(Document, new(0, 6)) };
        var written = Write(claim);
        written.ShouldContain("\"source\":[\"person:Mireya Agüero\",\"org:RIA Novosti\"],\"by\":[\"state:HND\"],\"condition\":{\"start\":0,\"end\":6,\"text\":\"Mireya\"},\"evidence\"");
        var read = Read(written)[0].Claim.ShouldNotBeNull();
        read.By.ShouldBe(claim.By);
        read.Condition.ShouldBe(claim.Condition);
        Read(written.Replace("\"condition\":{\"start\":0", "\"condition\":{\"start\":9", StringComparison.Ordinal))[0].Error.ShouldNotBeNull().ShouldContain("9..6 is no span");
    }

    [Fact]
    public void What_is_written_is_read_at_once_and_all_else_is_left_to_be_looked_at()
    {
        foreach (var claim in (Claim[])[Claim(), Claim() with { Date = null, Source = [], By = [ActorId.State("HND")], Condition = Evidence.In(Document, new(0, 6)) }])
        {
            var written = Write(claim).TrimEnd();
            Write(AtOnce(written).ShouldNotBeNull()).TrimEnd().ShouldBe(written);
            string[] others =
            [
                written[..^1], written + "{}", written.Replace("\"v\":1", "\"v\":2"), written.Replace("mission\",\"roles", "party\",\"roles"),
                written.Replace("\"end\":42", "\"end\":-1"), written.Replace("state:RUS", "Russia"), written.Replace("opened\",\"first\":true", "opened\",\"stage\":true"),
                written.Replace("\"modality\"", "\"mood\""), written.Replace("\"confidence\":0.93", "\"confidence\":\"0.93\""),
            ];
            others.Select(AtOnce).ShouldAllBe(read => read == null);
        }
    }

    [Theory]
    [InlineData("nonsense", "line 3: not JSON")]
    [InlineData("[]", "line 3: expected a JSON object")]
    [InlineData("{\"v\":2,\"doc\":\"a\"}", "line 3: \"v\" is 2; this program reads version 1")]
    [InlineData("{\"v\":1,\"doc\":\"a\"}", "line 3: \"id\" is missing")]
    [InlineData("{\"v\":1,\"doc\":\"a\",\"id\":7}", "line 3: \"id\" should be a text")]
    [InlineData("{\"v\":1,\"doc\":\"a\",\"id\":\"b\",\"kind\":\"party\"}", "line 3: \"kind\" is \"party\"; expected one of office, meeting")]
    [InlineData("{\"v\":1,\"v\":1}", "line 3: not JSON")]
    public void A_line_that_is_no_claim_is_named_and_the_next_is_read(string bad, string message)
    {
        var good = Write(Claim());
        var lines = Read($"{good}\n{bad}\n{good}");
        lines.Count.ShouldBe(3);
        lines[1].Claim.ShouldBeNull();
        lines[1].Error.ShouldNotBeNull().ShouldStartWith(message);
        lines[2].Claim.ShouldNotBeNull();
        lines[2].Number.ShouldBe(4);
    }

    [Theory]
    [InlineData("\"state:HND\"", "\"Honduras\"", "\"sender\" holds \"Honduras\"; expected an actor such as \"state:HND\"")]
    [InlineData("\"end\":42", "\"end\":-1", "0..-1 is no span of a text")]
    [InlineData("\"stage\":\"opened\"", "\"stage\":null", "\"stage\" should be a text, a number, true or false")]
    public void A_value_that_is_wrong_is_named(string right, string wrong, string message) =>
        Read(Write(Claim()).Replace(right, wrong))[0].Error.ShouldBe($"line 1: {message}");

    private static string Write(params Claim[] claims)
    {
        using var output = new MemoryStream();
        ClaimWriter.Write(output, Document, claims);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Claim? AtOnce(string written) => ClaimReader.ReadWritten(Encoding.UTF8.GetBytes(written), Document.Id);

    private static List<ClaimLine> Read(string text) => [.. ClaimReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];
}
