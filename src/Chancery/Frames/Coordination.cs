namespace Chancery.Frames;

/// <summary>Tells with which word another is truly coordinated.</summary>
internal static class Coordination
{
    /// <summary>The word that <paramref name="token"/> is joined to by "and": the one above it in the tree, unless forms forbid it.</summary>
    /// <remarks>"said that they should talk, and called for calm", "agreed that it must be respected and condemned the raid": a finite
    /// form is joined to no clause of another form, but to the verb that reports.</remarks>
    public static int JoinedTo(SentenceView view, int token)
    {
        var head = view[token].Head;
        if (head < 0 || view[head].Relation is not ("ccomp" or "xcomp") || view.Child(token, "aux", "nsubj", "mark") >= 0) return head;
        // "we stress that it remains open and urge them": a bare form is finite where its subject is no "he".
        // A participle alone is joined to no infinitive: "called" was mistaken for one.
        var form = view[token].Xpos switch
        {
            "VB" when FiniteForm(view, head) is "VBZ" => "VBP",
            "VBN" when view[head].Xpos is "VB" && view.Child(token, "aux:pass") < 0 => "VBD",
            var own => own,
        };
        if (form is not ("VBD" or "VBP" or "VBZ")) return head;
        var reporting = view[head].Head;
        return reporting >= 0 && view[reporting].Xpos == form && FiniteForm(view, head) != form ? reporting : head;
    }

    // The form of the word of a clause that bears its tense: an auxiliary or a copula where there is one.
    private static string FiniteForm(SentenceView view, int clause) =>
        view.Child(clause, "aux", "aux:pass", "cop") is >= 0 and var bearer ? view[bearer].Xpos : view[clause].Xpos;
}
