using Chancery.Cli.Reading;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays the closing summary of a run out.</summary>
internal static class ReadPage
{
    // A summary names the matters of a few reports; those of many are for `chancery matters`.
    private const int MostMatters = 12;

    public static Page Of(ReadAnswer answer)
    {
        var blocks = new List<Block> { new Paragraph(Opening(answer)) };
        if (answer.Record is not null) blocks.Add(new Facts([.. Facts(answer)]));
        if (answer.Claims.Count > 0) blocks.Add(Claims(answer));
        if (answer.Problems.Count > 0)
        {
            blocks.Add(new Heading("Not read"));
            blocks.Add(new Items([.. answer.Problems.Select(problem => new Item(
                ("×", Tone.Over), [(problem.Place, Tone.Strong), $": {problem.Message}. {problem.Remedy}."], []))]));
        }

        if (answer.WasStopped) blocks.Add(new Paragraph([("Stopped before the end; what was read is kept. Run the same command again to read the rest.", Tone.Intended)]));
        return new(blocks);
    }

    private static Line Opening(ReadAnswer answer) =>
    [
        "Read ", (Numbers.Count(answer.Documents, "report"), Tone.Strong), $", {answer.Words:#,0} words",
        $", in {answer.Seconds:0.0} s: ", (Numbers.Count(answer.Claims.Values.Sum(), "claim"), Tone.Strong), ".",
    ];

    private static IEnumerable<Fact> Facts(ReadAnswer answer)
    {
        yield return new("record", answer.Record!);
        yield return new("reports", string.Join(", ", Counts(answer)));
        yield return Matters("new matters", answer.NewMatters);
        yield return Matters("moved", answer.MovedMatters);
    }

    private static IEnumerable<string> Counts(ReadAnswer answer)
    {
        yield return $"{answer.New:#,0} new";
        yield return $"{answer.Known:#,0} known";
        yield return $"{answer.NewVersions:#,0} in a new version";
        if (answer.Copies > 0) yield return $"{answer.Copies:#,0} the same text as another";
        if (answer.ReadAgain > 0) yield return $"{answer.ReadAgain:#,0} read again by a newer reader";
    }

    private static Fact Matters(string name, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return new(name, "none");
        if (ids.Count > MostMatters) return new(name, $"{ids.Count:#,0}");
        return new(name, [$"{ids.Count}: ", .. Line.Join(", ", ids.Select(Line (id) => [(id, Tone.Id)]))]);
    }

    private static Grid Claims(ReadAnswer answer) => new(
        [new("kind"), new("claims", IsNumber: true)],
        [.. answer.Claims.Select(IReadOnlyList<Line> (kind) => [kind.Key, $"{kind.Value:#,0}"])]);
}
