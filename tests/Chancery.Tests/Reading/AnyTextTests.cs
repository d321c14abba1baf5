using Chancery.Lexicons;
using Chancery.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Reading;

/// <summary>What real pages hold between their sentences comes in any order: none of it may stop the reading of a report.</summary>
public sealed class AnyTextTests
{
    private static readonly Lazy<Reader> Shared = new(() => Reader.Load(Installation.Find()));

    private static readonly string[] Scraps =
    [
        "The minister", "a colleague of mine, Ana Lopes", "old friend", "his counterpart", "LIMA, May 3 (AP)", "Peru", "Chad", "the two states", "Mr. Secretary",
        "earlier this weekend", "so far this year", "on Monday", "in 2012", "$3 million", "and", "& ", "&", "as well as", "between", "with", "and with", "either", "signed", "met",
        "an agreement", "visa-free", "opened an embassy", "said", "“", "”", "\"", "'", "–", "—", "- ", "--", ": ", ". ", ", ", "; ", "(", ")", "[", "]", "/", "\n", "\n\n", " ", "Q.", "1.",
        "J.", "U.S.", "Côte d’Ivoire", "Москва", "\ud83d", "\u200b", "who", "that", "not", "neither", "it", "they", "we", "will", "to", "by", "of",
    ];

    [Fact]
    public void Whatever_stands_in_a_text_it_is_read_and_every_claim_has_its_words_in_it()
    {
        var texts = Gen.Elements(Scraps).ArrayOf().Select(scraps => string.Join(' ', scraps)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60), Prop.ForAll(texts, ShouldBeRead));
    }

    [Theory]
    [InlineData("- Peru and Chad met.")]
    [InlineData("–Peru met Chad –")]
    [InlineData("Ann Lee, an old colleague and friend, is here. A longtime colleague of mine, Jo Poe, left.")]
    [InlineData("He said earlier this weekend that Peru & Chad had met. &")]
    [InlineData("He met Peru's envoy, visited Chad and")]
    public void What_once_stopped_it_is_read(string text) => ShouldBeRead(text);

    private static void ShouldBeRead(string text)
    {
        var document = new Document("any", text) { Published = EdtfDate.Day(new(2015, 10, 9)) };
        foreach (var evidence in Shared.Value.Read(document).SelectMany(claim => claim.Evidence))
            text[evidence.Span.Start..evidence.Span.End].ShouldBe(evidence.Text);
    }
}
