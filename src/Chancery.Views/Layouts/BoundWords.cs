using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Says between which days a report was published, and why: "2013-07 to 2014-01 (bounded)".</summary>
internal static class BoundWords
{
    public static string Of(BoundView bound) => $"{Days(bound)} (bounded)";

    /// <summary>The reasons, each with the words that tell it.</summary>
    public static Item Reasons(DocumentRow row, BoundView bound) => new(
        [(row.Document.Name, Tone.Id), $": published {Of(bound)}"],
        [.. bound.Reasons.Select(reason => (Line)$"{Ends(reason)}: {reason.Because}{Quoted(reason.Words)}")]);

    private static string Days(BoundView bound) => bound.Days.Count > 1
        ? $"{string.Join(", ", bound.Days.SkipLast(1).Select(DateWords.Of))} or {DateWords.Of(bound.Days[^1])}"
        : DateWords.Of(bound.Between);

    private static string Ends(BoundReason reason) => (reason.NotBefore, reason.NotAfter) switch
    {
        ({ } first, { } last) => $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}",
        ({ } first, null) => $"not before {first:yyyy-MM-dd}",
        var (_, last) => $"not after {last:yyyy-MM-dd}",
    };

    private static string Quoted(string words) => words.Length == 0 ? "" : $", “{Quotes.Of(words)}”";
}
