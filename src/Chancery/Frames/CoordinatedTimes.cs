using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Coordinated clauses of which one has been and the other is yet to come: "was opened in 2024, and Oman will open one".</summary>
internal static class CoordinatedTimes
{
    /// <summary>Whether the clause is at another time than the one that it is coordinated with: a date of that one is not its own.</summary>
    public static bool Differ(SentenceView view, int clause) =>
        view[clause] is { Relation: "conj", Upos: Upos.Verb, Head: var first }
        && (TenseOf(view, clause), TenseOf(view, first)) is (Tense.Future, Tense.Past) or (Tense.Past, Tense.Future);

    private static Tense TenseOf(SentenceView view, int verb)
    {
        if (view[verb].Xpos is "VBD") return Tense.Past;
        foreach (var child in view.Children(verb))
        {
            if (view[child].Relation is not ("aux" or "aux:pass")) continue;
            if (view[child].Xpos is "MD") return Tense.Future;
            if (view[child].Xpos is "VBD" || view.Lemma(child) is "have") return Tense.Past;
        }

        return Tense.Unknown;
    }
}
