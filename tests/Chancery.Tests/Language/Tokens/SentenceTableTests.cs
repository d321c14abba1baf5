namespace Chancery.Tests.Language.Tokens;

/// <summary>The table <c>sentences.tsv</c>: what becomes of abbreviations, quotations, datelines, lists, amounts and the rest.</summary>
public sealed class SentenceTableTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(English.Repository, "tests", "Chancery.Tests", "Language", "Tokens", "sentences.tsv")))
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1].Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal), cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentences_and_words_are_divided_as_the_table_says(string class_, string text, string expected) =>
        Division.Of(text).ToString().ShouldBe(expected, class_);
}
