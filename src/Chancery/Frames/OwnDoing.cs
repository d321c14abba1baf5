using Chancery.Language;

namespace Chancery.Frames;

/// <summary>What somebody says that he is doing: "said on Tuesday it is recalling its ambassador". Saying so is doing it, on that day.</summary>
internal static class OwnDoing
{
    /// <summary>Whether the clause tells what the subject of the verb above it is doing as he speaks.</summary>
    public static bool IsTold(SentenceView view, int clause)
    {
        if (view[clause] is not { Relation: "ccomp", Xpos: "VBG" } || view[view[clause].Head].Xpos is not "VBD") return false;
        if (view.Child(clause, "aux") is not (>= 0 and var auxiliary) || view.Lemma(auxiliary) is not "be") return false;
        return view.Child(clause, "nsubj") is >= 0 and var doer && view.Child(view[clause].Head, "nsubj") is >= 0 and var speaker
            && view.MentionAt(doer) is { } own && view.MentionAt(speaker) is { } said && IsOne(view, own.Actors, said.Actors);
    }

    // The minister says what his state is doing.
    private static bool IsOne(SentenceView view, IReadOnlyList<ActorId> doers, IReadOnlyList<ActorId> speakers) =>
        doers.Count > 0 && doers.All(doer => speakers.Any(speaker => speaker == doer || view.Standing.StateOf(speaker) == doer));
}
