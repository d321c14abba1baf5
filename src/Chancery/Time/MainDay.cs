using Chancery.Language;

namespace Chancery.Time;

/// <summary>The day of what a sentence tells, where it names others beside: "On Monday, Kenya expelled the envoy over an incident on 5 February".
/// "The same day" in the next sentence is that one.</summary>
internal static class MainDay
{
    /// <summary>The only day that hangs on the main verb; null where there is none, or several, or where the verb introduces what is said.</summary>
    public static EdtfDate? Of(Sentence sentence, IReadOnlyList<DateMention> dates)
    {
        EdtfDate? main = null;
        for (var i = 0; i < dates.Count; i++)
        {
            if (dates[i].Date is not { SingleDay: not null } day || !IsOfMainVerb(sentence, dates[i])) continue;
            if (main is not null) return null;
            main = day;
        }

        return main;
    }

    private static bool IsOfMainVerb(Sentence sentence, DateMention date)
    {
        for (var at = date.First; at <= date.Last; at++)
        {
            var verb = sentence[at].Head;
            if (verb >= date.First && verb <= date.Last) continue;
            return verb >= 0 && sentence[verb] is { Head: < 0, Upos: Upos.Verb } && sentence.Child(verb, "ccomp") < 0;
        }

        return false;
    }
}
