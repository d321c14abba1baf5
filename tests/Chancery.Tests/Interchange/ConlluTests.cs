using Chancery.Interchange.Conllu;

namespace Chancery.Tests.Interchange;

public sealed class ConlluTests
{
    private const string TwoSentences =
        "# newdoc id = made\n# sent_id = made-1\n# text = I can't.\n1\tI\tI\tPRON\tPRP\tPerson=1\t2\tnsubj\t2:nsubj\t_\n"
        + "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tca\tcan\tAUX\tMD\t_\t0\troot\t0:root\t_\n3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t2:advmod\t_\n"
        + "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_\n4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t2:punct\t_\n\n# sent_id = made-2\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";

    [Fact]
    public void What_was_read_is_written_as_it_was()
    {
        var output = new StringWriter();
        foreach (var entry in Read(TwoSentences)) ConlluWriter.Write(output, entry.Sentence!);
        output.ToString().ShouldBe(TwoSentences);
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    public void Ends_of_lines_and_of_the_file_may_be_of_any_sort(string lineEnd, bool endsWithLine)
    {
        var text = (endsWithLine ? TwoSentences : TwoSentences.TrimEnd()).Replace("\n", lineEnd);
        Read(text).Select(entry => entry.Sentence!.Words.Count()).ShouldBe([4, 1]);
    }

    [Fact]
    public void Ranges_and_empty_nodes_are_no_words() =>
        Read(TwoSentences)[0].Sentence!.Words.Select(word => word.Form).ShouldBe(["I", "ca", "n't", "."]);

    [Fact]
    public void Comments_are_found_by_name()
    {
        Read(TwoSentences)[0].Sentence!.Comment("text").ShouldBe("I can't.");
        Read(TwoSentences)[1].Sentence!.Comment("text").ShouldBeNull();
    }

    [Fact]
    public void Reading_goes_on_after_a_wrong_sentence()
    {
        var entries = Read("1\tI\n2\tam\n\n" + TwoSentences);
        entries[0].ShouldBe(new(1, null, "2 columns, divided by tabs, where CoNLL-U has 10"));
        entries.Skip(1).Select(entry => entry.Line).ShouldBe([7, 15]);
    }

    private static List<ConlluEntry> Read(string text) => [.. ConlluReader.Read(new StringReader(text))];
}
