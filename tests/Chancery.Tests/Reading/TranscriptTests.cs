using Chancery.Lexicons;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

/// <summary>Interviews and press conferences word for word: the answers are claims of who gives them, the questions are none.</summary>
public sealed class TranscriptTests
{
    private static readonly Lazy<Reader> Reader = new(() => Chancery.Reading.Reader.Load(Installation.Find()));

    private const string Interview = """
        Interview with the Danish ambassador to Ghana

        Danish Ambassador to Ghana Lars Holm has served in Accra since 2019.

        Q: How do Denmark and Ghana bring their museums closer? Ghana closed its consulate in Oslo.

        Denmark signed an agreement on archives with Ghana in March 2020. We will open a consulate in Kumasi.

        Q: Will Denmark sign an agreement on visas with Ghana?

        """;

    private const string Conference = """
        Press conference of Danish Foreign Minister Lars Holm and Ghanaian Foreign Minister Ama Boateng

        Question: Will Denmark sign an agreement on visas with Togo?

        Lars Holm: We signed an agreement on visas with Togo in May 2020. We condemn the coup in Mali.

        Ama Boateng: Ghana will open an embassy in Copenhagen.
        """;

    [Fact]
    public void What_is_asked_is_no_claim()
    {
        Read(Interview).ShouldNotContain(claim => claim.Evidence[0].Text.Contains('?') || claim.Evidence[0].Text.Contains("Oslo"));
        Read(Conference).ShouldNotContain(claim => claim.Evidence[0].Text.Contains('?'));
    }

    [Fact]
    public void An_answer_is_given_by_the_one_who_was_introduced()
    {
        var opening = Read(Interview).Single(claim => claim.Kind == Kind.Mission);
        opening.Source.ShouldBe([new ActorId(ActorType.Person, "Lars Holm")]);
        opening.Roles["sender"].ShouldBe([ActorId.State("DNK")]);
    }

    [Fact]
    public void Each_speaks_for_his_own_state()
    {
        var claims = Read(Conference);
        claims.Single(claim => claim.Kind == Kind.Agreement).Roles["parties"].ShouldBe([ActorId.State("DNK"), ActorId.State("TGO")], ignoreOrder: true);
        claims.Single(claim => claim.Kind == Kind.Mission).Source.ShouldBe([new ActorId(ActorType.Person, "Ama Boateng")]);
        claims.ShouldContain(claim => claim.Kind == Kind.Position && claim.Source.Contains(new ActorId(ActorType.Person, "Lars Holm")));
    }

    [Fact]
    public void A_minister_who_heads_his_release_speaks_for_himself()
    {
        var claims = Read("VISIT TO TOGO AND MALI\n\nMedia release, Danish Foreign Minister Lars Holm\n\nI will visit Togo and Mali from 10 to 16 December 2001. In Bamako I will hold talks with President Moussa Keita of Mali.");
        claims.Where(claim => claim.Kind == Kind.Visit).Select(claim => claim.Roles["host"][0]).ShouldBe([ActorId.State("TGO"), ActorId.State("MLI")], ignoreOrder: true);
        claims.Single(claim => claim.Kind == Kind.Meeting).Roles["people"].ShouldContain(new ActorId(ActorType.Person, "Lars Holm"));
    }

    [Fact]
    public void A_report_that_begins_with_a_sentence_has_no_author() =>
        Read("Danish Foreign Minister Lars Holm spoke in Oslo. I will visit Togo.").ShouldNotContain(claim => claim.Kind == Kind.Visit && claim.Roles["host"].Contains(ActorId.State("TGO")));

    [Theory]
    [InlineData("Will Norway open an embassy in Accra?")]
    [InlineData("\"Did Ghana sign the agreement with Norway?\"")]
    public void A_question_is_no_claim(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void A_headline_with_a_colon_is_no_transcript() =>
        Read("Holm: Denmark to open embassy in Togo\n\nDanish Foreign Minister Lars Holm spoke in Lomé.").ShouldContain(claim => claim.Kind == Kind.Mission);

    private static IReadOnlyList<Claim> Read(string text) => Reader.Value.Read(new Document("transcript", text));
}
