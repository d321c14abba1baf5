using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Puts a stage into words so that what is only intended is never taken for fact.</summary>
internal static class StageWords
{
    /// <summary>The attribute that tells whose step it is.</summary>
    public const string By = "by";

    private const string Planned = "planned";

    private const string Unlikely = "unlikely";

    /// <summary>"signed"; "planned"; "expected: in force"; "not signed"; "unlikely: signed".</summary>
    public static string Of(string? stage, Modality modality, Polarity polarity)
    {
        // What may not come about, or is denied to be likely, is not for that impossible.
        if (modality == Modality.Possible && polarity == Polarity.Negative) return stage is null or Planned ? Unlikely : $"{Unlikely}: {stage}";
        var words = modality switch
        {
            Modality.Actual => stage ?? "",
            // Most kinds call an intention a stage of its own; the modality says more than that.
            _ when stage is null or Planned => Word.Of(modality),
            _ when stage == Word.Of(modality) => stage,
            _ => $"{Word.Of(modality)}: {stage}",
        };
        if (polarity == Polarity.Positive) return words;
        return words.Length == 0 ? "denied" : $"not {words}";
    }

    /// <summary>A step with its date and sources: "signed 2014-09 [3]"; of a matter without stages only "2014-09 [3]".</summary>
    public static Line Of(StepView step, IReadOnlySet<string> said)
    {
        var words = Of(step.Stage, step.Modality, step.Polarity);
        var details = Details(step, said);
        if (words.Length == 0 && details.Length > 0) (words, details) = (details, "");
        Line told =
        [
            (words, Looks.Tone(step.Standing)),
            step.Attributes.TryGetValue(By, out var taker) && words.Length > 0 ? $" by {taker}" : "",
            details.Length == 0 ? "" : $" ({details})",
            DateWords.After(step.Date, step.Basis),
            .. Sources(step.Sources),
        ];
        return words.Length > 0 ? told : told.WithoutLeadingSpace();
    }

    /// <summary>The numbers of sources: " [3][4]".</summary>
    public static Line Sources(IReadOnlyList<int> numbers) =>
        numbers.Count == 0 ? Line.Empty : [" ", (string.Concat(numbers.Select(number => $"[{number}]")), Tone.Source)];

    private static string Details(StepView step, IReadOnlySet<string> said) =>
        AttributeWords.Of(step.Attributes.Where(attribute => attribute.Key != By && !said.Contains(attribute.Key)).ToDictionary());
}
