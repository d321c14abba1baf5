using Chancery.Lexicons;

namespace Chancery.Tests.Chains;

/// <summary>Chains of real matters over the years: what the record shows of them after their reports, held against a judge who read
/// the same reports (<c>chains.tsv</c>). The reports are no part of the repository; without them the tests are skipped.</summary>
public sealed class ChainTests(ITestOutputHelper output)
{
    private static readonly string s_data = Installation.Find().Data;
    private static readonly string s_reports = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(s_data))!, "shared", "reports");

    [Fact]
    public async Task Matters_stand_as_a_careful_reader_of_the_same_reports_says()
    {
        var index = Path.Combine(s_reports, "index.tsv");
        if (!File.Exists(index)) Assert.Skip($"{index} is absent: the reports are not part of the repository.");
        var chains = File.ReadLines(index).Skip(1).Select(line => line.Split('\t'))
            .SelectMany(row => row[^1].Split(' ', ',', ';').Select(chain => (Chain: chain, Report: Path.Combine(s_reports, row[0]))))
            .ToLookup(row => row.Chain, row => row.Report);
        var rows = ChainRow.Load(Path.Combine(Path.GetDirectoryName(s_data)!, "tests", "Chancery.Tests", "Chains", "chains.tsv"));
        var folder = Directory.CreateTempSubdirectory("chancery-chains");
        var (right, misjudged) = (0, new List<ChainRow>());
        foreach (var chain in rows.GroupBy(row => row.Chain))
        {
            using var record = await ChainRecord.Read(chains[chain.Key], Path.Combine(folder.FullName, $"{chain.Key}.db"));
            foreach (var row in chain)
            {
                if (record.Shows(row)) right++;
                else output.WriteLine($"{chain.Key} {row}");
                if (record.JudgesWrongly(row)) misjudged.Add(row);
            }
        }

        folder.Delete(recursive: true);
        foreach (var row in misjudged) output.WriteLine($"MISJUDGED {row}");
        output.WriteLine($"{right} of {rows.Count} right");
        misjudged.ShouldBeEmpty();
        right.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(0.8 * rows.Count));
    }
}
