namespace Chancery.Intake;

/// <summary>A document taken in, or the reason why one could not be.</summary>
/// <remarks>Exactly one of <see cref="Document"/> and <see cref="Problem"/> is set.</remarks>
public sealed record IntakeResult
{
    private IntakeResult(string place, Document? document, IntakeProblem? problem)
    {
        Place = place;
        Document = document;
        Problem = problem;
    }

    /// <summary>The file, or the file and line, that it comes from.</summary>
    public string Place { get; }

    /// <summary>The document, when there is one.</summary>
    public Document? Document { get; }

    /// <summary>The problem, when there is one.</summary>
    public IntakeProblem? Problem { get; }

    /// <summary>A document that was taken in.</summary>
    /// <param name="place">Where it comes from.</param>
    /// <param name="document">The document.</param>
    public static IntakeResult Of(string place, Document document) => new(place, document, null);

    internal static IntakeResult Of(IntakeProblem problem) => new(problem.Place, null, problem);
}
