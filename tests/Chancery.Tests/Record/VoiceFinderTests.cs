using Chancery.Record;
using Chancery.Record.Voices;

namespace Chancery.Tests.Record;

/// <summary>How many say so, and who of them has an interest in it.</summary>
public sealed class VoiceFinderTests
{
    private const string Wire = "The two foreign ministers signed the agreement on visas in New York on Friday after a year of talks, officials of both countries said.";
    private const string Rewrite = "NEW YORK: The two foreign ministers signed the agreement on visas in New York on Friday after a year of talks. More soon.";
    private const string Other = "Travellers between Honduras and Russia will soon need no visa: their governments put their names to a waiver last week.";

    private static readonly HashSet<ActorId> s_parties = [ActorId.State("HND"), ActorId.State("RUS")];

    private readonly Dictionary<string, string> texts = [];

    [Fact]
    public void Copies_and_rewrites_of_one_report_are_one_voice()
    {
        var voices = Voices(Report("The Herald", Wire), Report("Daily Gazette", Rewrite), Report("Evening Post", Other));
        voices.Select(voice => (voice.Name, voice.Documents.Count)).ShouldBe([("The Herald", 2), ("Evening Post", 1)]);
    }

    [Fact]
    public void Two_ministries_are_two_voices_with_an_interest()
    {
        var voices = Voices(Report("The Herald", Wire, "Sergey Lavrov"), Report("Evening Post", Other, "Mireya Agüero"));
        voices.Select(voice => (voice.Name, voice.IsInterested)).ShouldBe([("Russia", true), ("Honduras", true)]);
    }

    [Fact]
    public void Whoever_quotes_the_same_side_adds_no_voice() =>
        Voices(Report("The Herald", Wire, "Sergey Lavrov"), Report("Evening Post", Other, "Vladimir Putin")).ShouldHaveSingleItem();

    [Theory]
    [InlineData("The Herald (TASS)")]
    [InlineData("TASS")]
    public void An_agency_is_one_voice_whoever_prints_it(string publisher) =>
        Voices(Report(publisher, Wire), Report("TASS", Other)).ShouldHaveSingleItem().Name.ShouldBe("TASS");

    [Fact]
    public void A_medium_has_no_interest_whatever_state_it_is_in() =>
        Voices(Report("TASS", Wire)).ShouldHaveSingleItem().IsInterested.ShouldBeFalse();

    private IReadOnlyList<Voice> Voices(params RecordedClaim[] claims) => new VoiceFinder(Made.World with
    {
        ActorNamed = name => name == "TASS" ? ActorId.Org("TASS") : null,
        IsMedium = actor => actor.Name == "TASS",
    }, id => texts[id]).In(claims, s_parties);

    private RecordedClaim Report(string publisher, string text, string? speaker = null)
    {
        var document = Made.Document(publisher, text, "2014-09-28", publisher);
        texts[document.Id] = text;
        var claim = Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["stage=signed"]);
        return new(speaker is null ? claim : claim with { Source = [ActorId.Person(speaker)] }, Made.Summary(document), "", []);
    }
}
