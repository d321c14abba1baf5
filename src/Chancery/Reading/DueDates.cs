using Chancery.Frames;
using Chancery.Language;
using Chancery.Time;
using PhraseTable = Chancery.Frames.PhraseTable;

namespace Chancery.Reading;

/// <summary>Tells when what is yet to come is due: "a decision to set up an embassy, due to open in May".</summary>
internal static class DueDates
{
    /// <summary>The date that the infinitive behind "due" has for itself, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="trigger">The word that speaks of what is to come.</param>
    /// <param name="due">The words that say that something is due.</param>
    public static DateMention? Of(SentenceView view, int trigger, PhraseTable due)
    {
        if (view.Dates.Count == 0) return null;
        var (_, last) = view.Extent(trigger);
        for (var verb = trigger + 1; verb <= last; verb++)
        {
            if (view[verb].Xpos is not "VB" || !view.IsUnder(verb, trigger) || view[verb - 1].Xpos is not "TO" || due.Match(view, verb - 2) is null) continue;
            if (DatePicker.PickOwn(view, verb) is { Date: not null } date) return date;
        }

        return null;
    }
}
