using Chancery.Record;

namespace Chancery.Views;

/// <summary>Reads a date that a person types.</summary>
internal static class DateText
{
    /// <summary>The date; null when the text is none, or fixes no year.</summary>
    public static EdtfDate? Parse(string text) =>
        new EdtfDate(text) is { IsInterval: false } date && DateRange.Of(date) is not null ? date : null;

    /// <summary>What is wrong with a text that is no date, and what would be right.</summary>
    public static string Refusal(string text) => $"\"{text}\" is no date; write 2013, 2013-06 or 2013-06-14.";
}
