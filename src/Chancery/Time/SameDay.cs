using Chancery.Language;

namespace Chancery.Time;

/// <summary>"recognised it the same day that it became independent on May 3": where no day was named before, the only one that is named
/// behind is meant.</summary>
internal static class SameDay
{
    // The rule of data/en/time/dates.tsv.
    public const string Rule = "same period";

    /// <summary>Gives the first date of a sentence the day of the other one, where it says "the same day" and the other is a day.</summary>
    public static void NameByLater(Sentence sentence, DateMention[] found)
    {
        if (found is [{ Rule: Rule } same, { Date: { SingleDay: not null } day }] && sentence[same.Last].Form is "day") found[0] = same with { Date = day, Waits = false };
    }
}
