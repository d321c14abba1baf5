namespace Chancery.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't agree.", "They|do|n't|agree|.")]
    [InlineData("They don’t agree.", "They|do|n’t|agree|.")]
    [InlineData("It cannot wait.", "It|can|not|wait|.")]
    [InlineData("Peru's envoy", "Peru|'s|envoy")]
    [InlineData("the states’ envoys", "the|states|’|envoys")]
    [InlineData("Honduras' embassy", "Honduras|'|embassy")]
    [InlineData("worth $43.2 million", "worth|$|43.2|million")]
    [InlineData("US$5 billion", "US$|5|billion")]
    [InlineData("rose by 48.8%.", "rose|by|48.8|%|.")]
    [InlineData("1,200,000 people", "1,200,000|people")]
    [InlineData("a five-day visit", "a|five|-|day|visit")]
    [InlineData("an anti-drug agency", "an|anti-drug|agency")]
    [InlineData("U.S.-Russian talks", "U.S.|-|Russian|talks")]
    [InlineData("Gen. J. Smith", "Gen.|J.|Smith")]
    [InlineData("resolution No. 5", "resolution|No.|5")]
    [InlineData("at 10am on 2020-02-03", "at|10|am|on|2020-02-03")]
    [InlineData("in 2012-2013", "in|2012|-|2013")]
    [InlineData("see https://example.org/a.", "see|https://example.org/a|.")]
    [InlineData("write to press@example.org, please", "write|to|press@example.org|,|please")]
    [InlineData("Peace—at last... perhaps", "Peace|—|at|last|...|perhaps")]
    [InlineData("O'Neill met AT&T", "O'Neill|met|AT&T")]
    [InlineData("[the visit]", "[|the|visit|]")]
    public void Words_are_divided_as_in_the_treebank(string text, string words) =>
        string.Join('|', English.Words(text).SelectMany(s => s)).ShouldBe(words);

    [Theory]
    [InlineData("He met Gen. Diaz. They spoke.", 2)]
    [InlineData("He came from the U.S. The talks failed.", 2)]
    [InlineData("He came from the U.S. Navy base.", 1)]
    [InlineData("It is called No. 5. It is old.", 2)]
    [InlineData("He said no. She left.", 2)]
    [InlineData("“We agreed.” He left.", 2)]
    [InlineData("\"We agreed. We signed,\" he said.", 2)]
    [InlineData("\"Will you sign?\" he asked.", 1)]
    [InlineData("He spoke of cooperation.”Russian officials agreed.", 2)]
    [InlineData("It unites nations.He stressed it.", 2)]
    [InlineData("It works... sometimes.", 1)]
    [InlineData("A headline without a stop\n\nThe text begins.", 2)]
    [InlineData("J. P. Morgan was there.", 1)]
    public void Sentences_are_divided_where_they_end(string text, int sentences) =>
        English.Words(text).Length.ShouldBe(sentences);
}
