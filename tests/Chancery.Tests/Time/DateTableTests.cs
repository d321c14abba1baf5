using System.Globalization;
using Chancery.Time;

namespace Chancery.Tests.Time;

/// <summary>Every row of <c>dates.tsv</c>: the expression in the sentence means the date, by the rule.</summary>
public sealed class DateTableTests
{
    private static readonly DateReader Reader = new(TimeData.English);

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var f in TimeTable.Rows("dates.tsv")) data.Add(f[0], f[1], f[2], f[3], f[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_means_what_the_table_says(string sentence, string published, string expression, string edtf, string rule)
    {
        var at = published == "-" ? (EdtfDate?)null : new(published);
        var found = Find(sentence, at, expression);
        found.Edtf.ShouldBe(edtf, $"{sentence} ({found.Rule})");
        if (edtf != "none") found.Rule.ShouldBe(rule, sentence);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_culture_changes_nothing(string sentence, string published, string expression, string edtf, string rule)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = ThaiCalendar();
        try
        {
            A_date_means_what_the_table_says(sentence, published, expression, edtf, rule);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What the reader makes of <paramref name="expression"/>: the date ("?" when unresolved) and the rule.</summary>
    private static (string Edtf, string Rule) Find(string text, EdtfDate? published, string expression)
    {
        var sentence = PlainAnalysis.Of(text);
        var mentions = Reader.Find(sentence, published);
        foreach (var mention in mentions)
        {
            var words = text[sentence[mention.First].Span.Start..sentence[mention.Last].Span.End];
            if (words == expression) return (mention.Date?.Value ?? "?", mention.Rule);
        }

        var seen = mentions.Select(m => text[sentence[m.First].Span.Start..sentence[m.Last].Span.End] + " = " + m.Date);
        return ("none", string.Join("; ", seen));
    }

    /// <summary>A culture with another calendar, other separators and other digits' grouping than the invariant one.</summary>
    private static CultureInfo ThaiCalendar()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }
}
