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

    public void Add(ReadDocument read)
    {
        if (read.Problem is { } problem)
        {
            problems.Add(problem);
            return;
        }

        Documents++;
        Words += WordCount.Of(read.Document!.Text);
        foreach (var claim in read.Claims ?? []) claims[claim.Kind] = claims.GetValueOrDefault(claim.Kind) + 1;
    }

    public void Add(ReadOutcome outcome) => outcomes[(int)outcome]++;
}
