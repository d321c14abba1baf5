using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Finds the infinitive or the -ing clause that completes a word, though the tree hangs it elsewhere.</summary>
internal static class LooseComplement
{
    /// <summary>The verb that completes an object ("stressed the need for Chad to reform") or a verb ("called for Chad to reform",
    /// and where the verb controls whom it is said to, "called on Chad to reform" and "asked the council to meet").</summary>
    public static int? Of(SentenceView view, int word, bool controls)
    {
        if (view[word].Relation is "obj" && view[word].Head >= 0) return After(view, word, view[word].Head);
        if (view[word].Upos is not Upos.Verb) return null;
        foreach (var child in view.Children(word))
            if (IsAddressed(view, child, controls) && After(view, child, word) is { } found) return found;
        return null;
    }

    /// <summary>"agreed on Monday, after talks, to resume flights": what was decided, which the tree takes for an aim behind the day; null when
    /// there is none.</summary>
    public static int? Resolved(SentenceView view, int verb)
    {
        foreach (var child in view.Children(verb))
            if (child > verb && view[child] is { Relation: "advcl", Xpos: "VB" } && view.HasChild(child, "mark", "to") && view.Child(child, "nsubj") < 0) return child;
        return null;
    }

    private static bool IsAddressed(SentenceView view, int phrase, bool controls) =>
        view[phrase].Relation is "obl" ? controls || view.HasChild(phrase, "case", "for") : controls && view[phrase].Relation is "obj" or "iobj";

    // It follows at once and has no subject of its own.
    private static int? After(SentenceView view, int phrase, int verb)
    {
        var next = view.Extent(phrase).Last + 1;
        if (next >= view.Count || view[next].Upos is Upos.Punct) return null;
        foreach (var child in view.Children(verb))
            if (view[child].Relation is "advcl" && view[child].Xpos is "VB" or "VBG" && view.Child(child, "nsubj") < 0
                && view.Extent(child).First == next) return child;
        return null;
    }
}
