using Chancery.Intake;
using Chancery.Record;

namespace Chancery.Cli.Reading;

/// <summary>Counts what a run reads.</summary>
internal sealed class ReadTally
{
    private readonly int[] outcomes = new int[Enum.GetValues<ReadOutcome>().Length];
    private readonly SortedDictionary<Kind, int> claims = [];
    private readonly List<IntakeProblem> problems = [];

    public int Documents { get; private set; }

    public long Words { get; private set; }

    public IReadOnlyDictionary<Kind, int> Claims => claims;

    public IReadOnlyList<IntakeProblem> Problems => problems;

    /// <summary>How many documents the record took so.</summary>
    public int this[ReadOutcome outcome] => outcomes[(int)outcome];

    /// <summary>Counts a document with its claims of a confidence of at least <paramref name="least"/>.</summary>
    public void Add(ReadDocument read, double least)
    {
        if (read.Problem is { } problem)
        {
            problems.Add(problem);
            return;
        }

        Documents++;
        Words += WordCount.Of(read.Document!.Text);
        foreach (var claim in (read.Claims ?? []).Where(claim => claim.Confidence >= least)) claims[claim.Kind] = claims.GetValueOrDefault(claim.Kind) + 1;
    }

    public void Add(ReadOutcome outcome) => outcomes[(int)outcome]++;
}
