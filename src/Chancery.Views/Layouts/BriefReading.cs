using Chancery.Views.Briefs;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Says what a brief was made from: how many reports, of when, by whom.</summary>
internal static class BriefReading
{
    // Who published one report of many is told by the sources.
    private const int MostPublishers = 8;

    public static Paragraph Of(BriefAnswer answer)
    {
        var telling = answer.Publishers.Sum(row => row.Reports);
        var named = answer.Publishers.Take(MostPublishers).Select(row => $"{row.Reports:#,0} by {row.Publisher ?? "unknown publishers"}");
        var rest = answer.Publishers.Skip(MostPublishers).Sum(row => row.Reports);
        var others = rest == 0 ? "" : $", {rest:#,0} by others";
        var what = answer.Matters > answer.MattersLookedAt ? $"the latest {answer.MattersLookedAt:#,0} of {answer.Matters:#,0} matters" : "this";
        return new([($"Read: {SearchedWords.Of(answer.Searched)}. {telling:#,0} of them {(telling == 1 ? "tells" : "tell")} of {what}: {string.Join(", ", named)}{others}.", Tone.Quiet)]);
    }
}
