namespace Chancery.Intake;

/// <summary>Why something could not be read, and what to do about it. It never stops what comes after it.</summary>
/// <param name="Place">The file, folder or line: <c>reports/a.jsonl:12</c>.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Remedy">What the reader of the message can do.</param>
public sealed record IntakeProblem(string Place, string Message, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Message}. {Remedy}.";
}
