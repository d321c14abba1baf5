using Chancery.Lexicons;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

/// <summary>What a ministry publishes under its own name it says itself, where nobody else is quoted.</summary>
public sealed class OwnVoiceTests
{
    private static readonly Lazy<Reader> Reader = new(() => Chancery.Reading.Reader.Load(Installation.Find()));

    [Theory]
    [InlineData("Uganda must withdraw its troops from Rwanda.", "state:USA")]
    [InlineData("I congratulate the people of Kenya on their national day.", "state:USA")]
    [InlineData("\"Uganda must withdraw its troops from Rwanda,\" Rwandan President Paul Kagame said.", "person:Paul Kagame")]
    public void A_ministry_speaks_for_its_state_in_what_it_publishes(string text, string holder) =>
        Positions(text, "US Department of State").ShouldHaveSingleItem().Roles["holder"].ShouldHaveSingleItem().ToString().ShouldBe(holder);

    [Theory]
    [InlineData("Uganda must withdraw its troops from Rwanda.")]
    [InlineData("I congratulate the people of Kenya on their national day.")]
    public void A_newspaper_takes_no_position(string text) => Positions(text, "The Reporter").ShouldBeEmpty();

    private static List<Claim> Positions(string text, string publisher) =>
        [.. Reader.Value.Read(new Document("voice", text) { Published = new EdtfDate("2023-11-07"), Publisher = publisher }).Where(claim => claim.Kind is Kind.Position)];
}
