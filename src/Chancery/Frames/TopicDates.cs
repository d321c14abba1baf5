using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates of what is talked about: "discussed the June summit" was not discussed in June.</summary>
internal static class TopicDates
{
    /// <summary>Whether the date belongs to the topic of the talking that the word speaks of, or to those who report it.</summary>
    public static bool IsOfTopic(SentenceView view, DateMention date, int trigger, DatingWords words)
    {
        var isTalking = words.Conferring.Match(view, trigger) is not null;
        for (var at = date.Last; at >= 0; at = view[at].Head)
        {
            if (at < date.First && date.Rule != SameDay.Rule && view.HasChild(at, "case", "accord")) return true;
            if (view[at].Head == trigger) return isTalking && (at < date.First || at > date.Last) && IsTopic(view, at);
        }

        return false;
    }

    private static bool IsTopic(SentenceView view, int token) =>
        view[token].Relation is "obj"
        || (view[token].Relation is "obl" && view.Child(token, "case") is >= 0 and var preposition
            && view.Lemma(preposition) is "about" or "on" or "upon" or "regarding" or "regard" or "over" or "concerning" or "concern" or "of" or "for" or "include");
}
