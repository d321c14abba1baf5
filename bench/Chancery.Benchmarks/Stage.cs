namespace Chancery.Benchmarks;

/// <summary>A stage of reading with its input made ready, so that running it measures it alone.</summary>
/// <param name="Name">What the stage is called in the results and in <c>bench/budgets.tsv</c>.</param>
/// <param name="Words">The words that it goes through in one run.</param>
/// <param name="Run">Runs it once over the whole input.</param>
internal sealed record Stage(string Name, int Words, Action Run)
{
    public override string ToString() => Name;
}
