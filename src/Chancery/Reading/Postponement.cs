using Chancery.Frames;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Tells when what is not to be until a day is to be on that day: "will not apply until July", "put off until May".</summary>
internal static class Postponement
{
    // The rule of dates that makes an interval without a start of "until July".
    private const string Until = "until";

    /// <summary>The day on which it is to be, or null: the date is another or none, or nothing is denied or put off.</summary>
    /// <param name="match">What a frame matched.</param>
    /// <param name="modality">How far it is from fact.</param>
    /// <param name="polarity">Whether it is denied.</param>
    /// <param name="date">The date of the clause.</param>
    /// <param name="published">When the document was published; null when that is not known.</param>
    public static DateMention? Ends(FrameMatch match, Modality modality, Polarity polarity, DateMention? date, EdtfDate? published)
    {
        if (date is not { Rule: Until, Date: { Start: null, End: { } end } } until) return null;
        var isDenied = polarity is Polarity.Negative && !match.Pattern.Negative;
        if (!isDenied && !(match.Pattern.Postpones && modality is not Modality.Actual)) return null;
        // "Was not opened until May 3": it was, then. "Has not been opened until now" tells only of the time before.
        if (modality is Modality.Actual && (match.Pattern.Stage is null || end == published || (published is { Earliest: { } today } && end.Latest >= today))) return null;
        return until with { Date = end };
    }
}
