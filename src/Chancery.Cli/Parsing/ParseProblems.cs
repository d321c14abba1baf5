using Chancery.Intake;

namespace Chancery.Cli.Parsing;

/// <summary>Reports what could not be read, as it comes; of very many problems only the first ones.</summary>
internal sealed class ParseProblems(TextWriter errors)
{
    private const int Shown = 20;

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    public void Add(IntakeProblem problem)
    {
        if (++Count <= Shown) errors.WriteLine(problem);
    }

    /// <summary>Says how many were not shown.</summary>
    public void Finish()
    {
        if (Count > Shown) errors.WriteLine($"... and {Count - Shown} more");
    }
}
