using Chancery.Intake;
using Chancery.Language;
using Chancery.Language.Tokens;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Language;

public sealed class AnalysisInvariantTests
{
    // Addresses are the longest words; any other one is shorter.
    private const int LongestWord = 2048;

    private static readonly string[] Scraps =
    [
        "The minister", " ", "\n", "\n\n", ".", "...", "\"", "“", "”", "’s", "n't", "(", ")", "U.S.", "No. 5", "$43.2", "%", "-", "—",
        "Москва", "e\u0301", "\ud83d\ude00", "\ud83d", "\u200b", "\t", "http://example.org/a?b=c", "a@b.org", "10am", "J.", "said", ",",
    ];

    [Fact]
    public void Any_text_gives_ordered_words_that_are_its_characters_and_trees_with_one_root()
    {
        var texts = Gen.Elements(Scraps).ArrayOf().Select(string.Concat).ToArbitrary();
        Check.One(Exploring.Cases(200), Prop.ForAll(texts, ShouldHold));
    }

    [Fact]
    public void Random_characters_hold_to_it_too()
    {
        var texts = ArbMap.Default.ArbFor<string>().Filter(s => s is not null);
        Check.One(Exploring.Cases(200), Prop.ForAll(texts, ShouldHold));
    }

    [Fact]
    public void Any_code_units_do_lone_halves_of_surrogate_pairs_too()
    {
        var units = Gen.Frequency((3, Gen.Choose(0x20, 0x7E)), (2, Gen.Choose(0xD800, 0xDFFF)), (2, Gen.Choose(0, 0xFFFF)));
        var texts = units.ArrayOf().Select(codes => string.Concat(codes.Select(code => (char)code))).ToArbitrary();
        Check.One(Exploring.Cases(200), Prop.ForAll(texts, ShouldHold));
    }

    [Fact]
    public void Any_bytes_do_once_they_are_decoded()
    {
        var files = ArbMap.Default.ArbFor<byte[]>().Filter(bytes => bytes is not null);
        Check.One(Exploring.Cases(200), Prop.ForAll(files, bytes => ShouldHold(TextDecoder.Decode(bytes))));
    }

    [Fact]
    public void Paragraphs_of_a_text_are_kept_apart_whatever_they_hold()
    {
        var texts = Gen.Elements(Scraps).ArrayOf().Select(string.Concat).ArrayOf(3).ToArbitrary();
        Check.One(Exploring.Cases(100), Prop.ForAll(texts, paragraphs =>
        {
            var text = string.Join('|', paragraphs);
            var (blocks, at) = (new List<Span>(), 0);
            foreach (var paragraph in paragraphs)
            {
                blocks.Add(new(at, at + paragraph.Length));
                at += paragraph.Length + 1;
            }

            var sentences = English.Analyzer.Analyze(text, blocks);
            BrokenPromise(text, sentences).ShouldBeNull();
            sentences.ShouldAllBe(sentence => blocks.Exists(block => block.Contains(sentence.Span)));
        }));
    }

    /// <summary>What the network does grows with the square of a sentence's words, and what is done for a word with its
    /// characters: as long as both have a bound, work and memory grow with the length of the text only.</summary>
    [Theory]
    [InlineData("word")]
    [InlineData("0")]
    [InlineData("0.")]
    [InlineData("x'")]
    [InlineData("a@b")]
    [InlineData("www.a/")]
    [InlineData("\"")]
    [InlineData("!")]
    [InlineData("(")]
    [InlineData(". )")]
    [InlineData("e\u0301")]
    [InlineData("a word ", 10_000_000)]
    public void A_text_without_an_end_has_no_endless_sentence_and_no_endless_word(string scrap, int length = 1_000_000)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, length / scrap.Length));
        var (words, ends) = English.Divide(text);
        words.Max(word => word.Length).ShouldBeLessThanOrEqualTo(LongestWord);
        ends.Zip(ends.Prepend(0), (end, start) => end - start).ShouldAllBe(length => length > 0 && length <= SentenceDivider.LongestSentence);
        ends[^1].ShouldBe(words.Count);
    }

    [Theory]
    [InlineData("word", 250_000)]
    [InlineData("(", 100_000)]
    [InlineData("a ", 20_000)]
    [InlineData("-", 1_000_000)]
    [InlineData("a.", 50_000)]
    [InlineData("1,", 50_000)]
    [InlineData("'s", 30_000)]
    [InlineData("a@", 50_000)]
    [InlineData("http://", 50_000)]
    public void Endless_input_without_a_sentence_ends_in_bounded_time(string scrap, int times) =>
        ShouldHold(string.Concat(Enumerable.Repeat(scrap, times)));

    [Fact]
    public void No_sentence_goes_beyond_its_block()
    {
        const string text = "Talks resume in Vienna\nThe envoys of the two states meet today. They will not speak to the press.";
        Span[] blocks = [new(0, 22), new(23, text.Length)];
        var sentences = English.Analyzer.Analyze(text, blocks);
        sentences.Count.ShouldBe(3);
        sentences.ShouldAllBe(s => blocks.Any(b => b.Contains(s.Span)));
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        const string text = "The foreign minister of Chile flew to Oslo on Monday, where he signed a treaty on fishing.";
        var alone = Written(English.Analyze(text));
        var together = new string[64];
        Parallel.For(0, together.Length, i => together[i] = Written(English.Analyze(text)));
        together.ShouldAllBe(t => t == alone);
    }

    private static string Written(IReadOnlyList<Sentence> sentences) =>
        string.Join('\n', sentences.SelectMany(s => s.Tokens.ToArray()).Select(t => t.ToString()));

    private static void ShouldHold(string text) => BrokenPromise(text, English.Analyze(text)).ShouldBeNull();

    /// <summary>The first promise that an analysis breaks, in words; null when it keeps all.</summary>
    private static string? BrokenPromise(string text, IReadOnlyList<Sentence> sentences)
    {
        var end = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Count > SentenceDivider.LongestSentence) return $"a sentence has {sentence.Count} words";
            foreach (var token in sentence.Tokens)
            {
                if (token.Span.Start < end || token.Span.Length <= 0) return $"{token} overlaps the word before or is empty";
                if (!token.Form.AsSpan().SequenceEqual(token.Span.Of(text))) return $"{token} is not what the text has there";
                if (token.Span.Length > LongestWord) return $"a word has {token.Span.Length} characters";
                if (!sentence.Span.Contains(token.Span)) return $"{token} lies outside its sentence";
                end = token.Span.End;
            }

            if (BrokenTree(sentence) is { } broken) return broken;
        }

        return null;
    }

    private static string? BrokenTree(Sentence sentence)
    {
        var roots = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head < 0) roots++;
            if (sentence[i].Relation == "root" != sentence[i].Head < 0) return $"{sentence[i]}: root and relation disagree";
            var steps = 0;
            for (var at = i; at >= 0; at = sentence[at].Head)
                if (++steps > sentence.Count) return $"{sentence[i]} hangs on a cycle";
        }

        return roots == 1 ? null : $"a sentence has {roots} roots";
    }
}
