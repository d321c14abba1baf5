using System.Globalization;
using Chancery.Time;

namespace Chancery.Tests.Time;

/// <summary>Every row of <c>amounts.tsv</c>: the words in the sentence are that amount, whether hyphens are cut or not.</summary>
public sealed class AmountTableTests
{
    private static readonly AmountReader Reader = new(TimeData.English);

    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in TimeTable.Rows("amounts.tsv")) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Amounts_are_read_as_the_table_says(string sentence, string amounts) => Read(sentence, cutHyphens: true).ShouldBe(amounts);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Where_the_tokeniser_cuts_changes_nothing(string sentence, string amounts) => Read(sentence, cutHyphens: false).ShouldBe(amounts);

    private static string Read(string text, bool cutHyphens) =>
        string.Join("; ", Reader.Find(PlainAnalysis.Of(text, cutHyphens)).Select(Show));

    private static string Show(AmountMention m)
    {
        var value = m.Value.ToString("0.###", CultureInfo.InvariantCulture);
        var upTo = m.UpTo is { } end ? ".." + end.ToString("0.###", CultureInfo.InvariantCulture) : "";
        return $"{m.Kind} {m.Comparator}{value}{upTo} {m.Unit}".TrimEnd();
    }
}
