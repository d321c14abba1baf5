namespace Chancery.Views.Answers;

/// <summary>An answer, or why there is none.</summary>
internal sealed record Reply
{
    private Reply()
    {
    }

    /// <summary>The answer; null when the question was refused.</summary>
    public IAnswer? Answer { get; private init; }

    /// <summary>What is wrong with the question and how to ask it.</summary>
    public string? Refusal { get; private init; }

    public static Reply Of(IAnswer answer) => new() { Answer = answer };

    public static Reply Refused(string why) => new() { Refusal = why };
}
