using Chancery.Cli.Answers;
using Chancery.Cli.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Puts the history of a matter on one line: "planned 2013-10-14 [1] → signed 2014-09 [3]".</summary>
internal static class HistoryWords
{
    /// <summary>The attributes that all steps agree on, which are said once beside the title.</summary>
    public static IReadOnlyList<KeyValuePair<string, AttributeValue>> Common(MatterView matter) =>
        [.. matter.Steps
            .SelectMany(step => step.Attributes)
            .GroupBy(attribute => attribute.Key)
            .Where(values => values.Select(value => value.Value).Distinct().Count() == 1)
            .Select(values => values.First())];

    public static Line Of(MatterView matter)
    {
        var said = Common(matter).Select(attribute => attribute.Key).ToHashSet();
        return Line.Join((" → ", Tone.Quiet), matter.Steps.Select(step => StageWords.Of(step, said)));
    }

    /// <summary>The title with what all steps agree on: "Visa regime between Honduras and Russia, visa-free".</summary>
    public static Line Title(MatterView matter)
    {
        var common = string.Join(", ", Common(matter).Select(attribute => AttributeWords.Of(attribute.Key, attribute.Value)));
        return common.Length == 0 ? [(matter.Title, Tone.Strong)] : [(matter.Title, Tone.Strong), ", ", common];
    }
}
