using Chancery.Record;

namespace Chancery.Views;

/// <summary>Tells a stage that no kind has from one that nothing has reached: the first is a slip of the pen.</summary>
internal static class StageCheck
{
    /// <summary>What is wrong with the filter's stage; null when nothing is.</summary>
    public static string? Error(Filter filter, KindTable kinds)
    {
        if (filter.Stage is not { } stage) return null;
        Kind[] asked = filter.Kind is { } kind ? [kind] : Enum.GetValues<Kind>();
        var stages = asked.SelectMany(each => kinds[each].Stages).Select(rule => rule.Name).Distinct().ToList();
        if (stages.Contains(stage)) return null;
        var of = filter.Kind is { } only ? $" of kind {Word.Of(only)}" : "";
        return stages.Count == 0
            ? $"Claims{of} have no stages; leave --stage out."
            : $"There is no stage \"{stage}\"{of}. Stages are: {string.Join(", ", stages)}.";
    }
}
