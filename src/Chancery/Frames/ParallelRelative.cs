namespace Chancery.Frames;

/// <summary>Finds the relative clause that a verb goes on with where the tree ties the verb to the main clause.</summary>
internal static class ParallelRelative
{
    /// <summary>"Help was given to trade, which stood at $51 million and reached $60 million": the relative clause right before
    /// <paramref name="verb"/> whose verb has the same form, when that of the clause above has another; null when there is none.</summary>
    public static int? Before(SentenceView view, int verb)
    {
        var (head, and) = (view[verb].Head, view.Child(verb, "cc"));
        if (head < 0 || and < 0 || view[verb].Xpos == view[head].Xpos) return null;
        for (var at = and - 1; at > head; at--)
        {
            if (view[at].Relation is "acl:relcl" && view[at].Xpos == view[verb].Xpos && view.Extent(at).Last == and - 1) return at;
        }

        return null;
    }
}
