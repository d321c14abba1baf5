using Chancery.Coding;

namespace Chancery.Tests.Coding;

/// <summary>Tables of pairs are read as other programs write them, and what is wrong is said with its place.</summary>
public sealed class PairTableTests
{
    [Fact]
    public void Columns_stand_in_any_order_among_others()
    {
        var row = Rows("note\ttarget\tsentence\tid\tsource\nx\tChile\tPeru left Chile.\t7\tPeru\n").Single();
        row.ShouldBe(new PairRow(2, "7", "Peru left Chile.", "Peru", "Chile"));
    }

    [Theory]
    [InlineData("\"\"\"Go,\"\" said Peru.\"", "\"Go,\" said Peru.")]
    [InlineData("\"Go\" and \"stay\"", "\"Go\" and \"stay\"")]
    [InlineData("\"Go,\" said Peru.", "\"Go,\" said Peru.")]
    [InlineData("\"", "\"")]
    public void Quotation_marks_around_a_field_are_taken_off_where_those_in_it_are_doubled(string field, string sentence) =>
        Rows($"id\tsentence\tsource\ttarget\n1\t{field}\tPeru\tPeru\n").Single().Sentence.ShouldBe(sentence);

    [Theory]
    [InlineData("1\tPeru left.\tPeru", "column 4: the row has 3 columns, the header 4")]
    [InlineData("1\tPeru left.\tPeru\tPeru\tPeru", "column 5: the row has 5 columns, the header 4")]
    [InlineData("1\t \tPeru\tChile", "column 2 (sentence): it is empty")]
    [InlineData("1\tPeru left.\tPeru\t", "column 4 (target): it is empty")]
    public void A_wrong_row_says_in_which_column(string line, string problem)
    {
        var rows = Rows($"id\tsentence\tsource\ttarget\n{line}\n\n2\tPeru left.\tPeru\tPeru\n");
        rows[0].Problem.ShouldBe(problem);
        rows[0].Line.ShouldBe(2);
        rows[1].Problem.ShouldBeNull();
        rows[1].Line.ShouldBe(4);
    }

    [Fact]
    public void A_sentence_without_end_is_none() =>
        Rows($"id\tsentence\tsource\ttarget\n1\t{new string('a', 10_001)}\ta\tb\n").Single().Problem!.ShouldContain("10000");

    [Theory]
    [InlineData("id\tsentence\tsource\n", "no column target")]
    [InlineData("1\tPeru left.\tPeru\tPeru\n", "no column id, sentence, source, target")]
    [InlineData("\n", "no header")]
    public void A_header_that_lacks_a_column_is_refused(string text, string problem)
    {
        var (table, found) = PairTable.Open(new StringReader(text));
        table.ShouldBeNull();
        found!.ShouldContain(problem);
    }

    private static PairRow[] Rows(string text) => [.. PairTable.Open(new StringReader(text)).Table!.Rows()];
}
