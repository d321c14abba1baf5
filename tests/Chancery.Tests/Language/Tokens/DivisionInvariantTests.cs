using System.Text;
using Chancery.Language.Tokens;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Language.Tokens;

public sealed class DivisionInvariantTests
{
    private static readonly string[] Scraps =
    [
        "The envoy", "they", " ", "\n", "\r\n", "\n\n", ".", "..", "…", "!?", "\"", "”", "“", "’s", "n't", "(", ")", "U.S.", "No.", "5", "etc.",
        "$", "1,200km", "%", "-", "====", "—", ":", ":)", "#tag", "@name", "https://a.org/b", "a@b.org", "InternationalIndiaAfricaEurope",
        "03/27/2001", "09:11", "AM", "•", "1.", "(a)", "Москва", "e\u0301", "\ud83d\ude00", "\ud83d", "\udc00", "\u200b", "\u00ad", "\0", "regards,",
    ];

    [Fact]
    public void Every_character_that_shows_is_in_exactly_one_word_and_every_word_in_one_sentence()
    {
        var texts = Gen.Elements(Scraps).ArrayOf().Select(string.Concat).ToArbitrary();
        Check.One(Exploring.Cases(2000), Prop.ForAll(texts, ShouldHold));
    }

    [Fact]
    public void It_holds_for_any_characters_even_halves_of_pairs()
    {
        var texts = Gen.Choose(0, char.MaxValue).Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary();
        Check.One(Exploring.Cases(1000), Prop.ForAll(texts, ShouldHold));
    }

    [Theory]
    [InlineData("word ", 200_000)]
    [InlineData("Word\n", 200_000)]
    [InlineData("Word.\n", 200_000)]
    [InlineData("x", 1_000_000)]
    [InlineData("Abc", 300_000)]
    [InlineData("(", 100_000)]
    [InlineData("\"", 100_000)]
    [InlineData(". ", 300_000)]
    [InlineData("\n. ", 300_000)]
    [InlineData(".\"", 300_000)]
    [InlineData("-\n", 300_000)]
    [InlineData("1. ", 300_000)]
    [InlineData("www.a@b.", 100_000)]
    [InlineData(":) ", 200_000)]
    [InlineData("03/27/2001 09:11 ", 50_000)]
    public void A_text_without_end_is_divided(string scrap, int times) =>
        ShouldHold(new StringBuilder(scrap.Length * times).Insert(0, scrap, times).ToString());

    [Fact]
    public void Dividing_into_lists_that_have_room_takes_no_memory()
    {
        const string text = "“We can’t sign,” said Gen. Diaz. They sold 1,200km of rail for $5bn.\nSee https://a.org/b now :) ...";
        var division = Division.Of(string.Concat(Enumerable.Repeat(text, 50)));
        var tokenizer = Division.Tokenizer;
        var divider = Division.Divider;
        // What the runtime takes for itself when it compiles a method anew in between is not taken by the division: the least of some runs tells.
        Enumerable.Range(0, 5).Min(_ => Taken()).ShouldBe(0);

        long Taken()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            division.Words.Clear();
            division.Ends.Clear();
            tokenizer.Divide(division.Text, new Span(0, division.Text.Length), division.Words);
            divider.Divide(division.Text, division.Words, 0, division.Ends);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void ShouldHold(string text) => BrokenPromise(Division.Of(text)).ShouldBeNull();

    /// <summary>The first promise that a division breaks, in words; null when it keeps all.</summary>
    private static string? BrokenPromise(Division division)
    {
        var at = 0;
        foreach (var word in division.Words)
        {
            if (word.Start < at || word.Length <= 0) return $"{word} overlaps the word before or is empty";
            for (; at < word.Start; at++)
                if (!Glyph.IsBlank(division.Text[at])) return $"no word has the character at {at}";
            if (word.End > division.Text.Length) return $"{word} goes beyond the text";
            for (; at < word.End; at++)
                if (Glyph.IsBlank(division.Text[at])) return $"{word} has a blank";
        }

        for (; at < division.Text.Length; at++)
            if (!Glyph.IsBlank(division.Text[at])) return $"no word has the character at {at}";
        return BrokenEnds(division);
    }

    private static string? BrokenEnds(Division division)
    {
        var start = 0;
        foreach (var end in division.Ends)
        {
            if (end <= start || end - start > SentenceDivider.LongestSentence) return $"a sentence of {end - start} words ends at word {end}";
            start = end;
        }

        return start == division.Words.Count ? null : $"the last sentence ends at word {start} of {division.Words.Count}";
    }
}
