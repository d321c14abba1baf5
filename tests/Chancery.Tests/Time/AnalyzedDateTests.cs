using Chancery.Tests.Language;
using Chancery.Time;

namespace Chancery.Tests.Time;

/// <summary>The rows of <c>dates.tsv</c> read through the trained analyzer, which may be wrong now and then.</summary>
public sealed class AnalyzedDateTests
{
    private const double LeastShare = 0.95;

    [Fact]
    public void Nearly_all_rows_hold_with_the_trained_analyzer_too()
    {
        var reader = new DateReader(TimeData.English);
        var rows = TimeTable.Rows("dates.tsv").ToList();
        var wrong = rows.Where(row => !Holds(reader, row)).Select(row => $"{row[0]} [{row[2]}] {row[3]}").ToList();
        ((double)(rows.Count - wrong.Count) / rows.Count).ShouldBeGreaterThanOrEqualTo(LeastShare, string.Join('\n', wrong));
    }

    private static bool Holds(DateReader reader, string[] row)
    {
        var published = row[1] == "-" ? (EdtfDate?)null : new(row[1]);
        foreach (var sentence in English.Analyze(row[0]))
        {
            foreach (var mention in reader.Find(sentence, published))
            {
                var words = row[0][sentence[mention.First].Span.Start..sentence[mention.Last].Span.End];
                if (words == row[2]) return (mention.Date?.Value ?? "?") == row[3];
            }
        }

        return row[3] == "none";
    }
}
