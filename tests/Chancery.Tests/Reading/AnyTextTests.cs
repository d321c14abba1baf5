using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Tests.Specs;
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
        Check.One(Exploring.Cases(400).WithEndSize(60), Prop.ForAll(texts, ShouldBeRead));
    }

    /// <summary>Words and pieces of the sentences of the specifications, which have the words that frames look for.</summary>
    [Fact]
    public void Whatever_is_left_of_sentences_it_is_read_and_every_claim_has_its_words_in_it()
    {
        var pieces = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(Specification.In).SelectMany(specification => Pieces(specification.Text)).ToArray();
        var texts = Gen.Elements(pieces).ArrayOf().Select(chosen => string.Join(' ', chosen)).ToArbitrary();
        Check.One(Exploring.Cases(400).WithEndSize(40), Prop.ForAll(texts, ShouldBeRead));
    }

    [Theory]
    [InlineData("- Peru and Chad met.")]
    [InlineData("–Peru met Chad –")]
    [InlineData("Ann Lee, an old colleague and friend, is here. A longtime colleague of mine, Jo Poe, left.")]
    [InlineData("He said earlier this weekend that Peru & Chad had met. &")]
    [InlineData("He met Peru's envoy, visited Chad and")]
    [InlineData("not — visa-free $3 million Chad will either [ ] of Москва between Q. that and with as well as signed his counterpart Peru it ' \u200b not Q. an agreement & so far this year they ” either ' the two states Chad .  -  LIMA, May 3 (AP) “ ” ” )")]
    public void What_once_stopped_it_is_read(string text) => ShouldBeRead(text);

    // Of one to five words, so that halves of phrases meet other halves.
    private static IEnumerable<string> Pieces(string text) =>
        text.Split(' ').Chunk(1 + (text.Length % 5)).Select(words => string.Join(' ', words));

    private static void ShouldBeRead(string text)
    {
        var document = new Document("any", text) { Published = EdtfDate.Day(new(2015, 10, 9)) };
        foreach (var evidence in Shared.Value.Read(document).SelectMany(claim => claim.Evidence))
            text[evidence.Span.Start..evidence.Span.End].ShouldBe(evidence.Text);
    }
}
