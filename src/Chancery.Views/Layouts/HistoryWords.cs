using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Puts the history of a matter on one line: "planned 2013-10-14 [1] → signed 2014-09 [3]".</summary>
internal static class HistoryWords
{
    /// <summary>The attributes that all steps agree on, which are said once beside the title.</summary>
    /// <remarks>A value says nothing without its unit, so figures are left whole.</remarks>
    public static IReadOnlyList<KeyValuePair<string, AttributeValue>> Common(MatterView matter) =>
        matter.Kind is Kind.Figure or Kind.Aid ? [] : [.. matter.Steps
            .SelectMany(step => step.Attributes)
            .Where(attribute => attribute.Key != StageWords.By)
            .GroupBy(attribute => attribute.Key)
            .Where(values => values.Select(value => value.Value).Distinct().Count() == 1)
            .Select(values => values.First())];

    /// <summary>What all steps agree on and the title does not say already.</summary>
    private static IEnumerable<string> Untold(MatterView matter) => Common(matter)
        .Select(attribute => AttributeWords.Of(attribute.Key, attribute.Value))
        .Where(words => !matter.Title.Contains(words, StringComparison.OrdinalIgnoreCase));

    public static Line Of(MatterView matter)
    {
        var said = Common(matter).Select(attribute => attribute.Key).ToHashSet();
        return Line.Join((" → ", Tone.Quiet), matter.Steps.Select(step => StageWords.Of(step, said)));
    }

    /// <summary>The title with what all steps agree on: "Visa regime between Honduras and Russia, visa-free".</summary>
    public static Line Title(MatterView matter)
    {
        var common = string.Join(", ", Untold(matter));
        return common.Length == 0 ? [(matter.Title, Tone.Strong)] : [(matter.Title, Tone.Strong), ", ", common];
    }
}
