namespace Chancery.Time;

/// <summary>A row of <c>dates.tsv</c>.</summary>
/// <param name="Name">The name that mentions carry as their rule.</param>
/// <param name="Meaning">What the words mean.</param>
/// <param name="Arguments">The words after the meaning.</param>
/// <param name="Guard">What must hold besides.</param>
/// <param name="Section">0 inner, 1 point, 2 part, 3 interval.</param>
internal sealed record DateRule(string Name, DateMeaning Meaning, IReadOnlyList<string> Arguments, DateGuard Guard, int Section)
{
    /// <summary>The first argument; empty when there is none.</summary>
    public string Argument => Arguments.Count > 0 ? Arguments[0] : "";
}
