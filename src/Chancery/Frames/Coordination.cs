namespace Chancery.Frames;

/// <summary>Tells with which word another is truly coordinated.</summary>
internal static class Coordination
{
    /// <summary>The word that <paramref name="token"/> is joined to by "and": the one above it in the tree, unless forms forbid it.</summary>
    /// <remarks>"said that they should talk, and called for calm": a past form is joined to no infinitive, but to the verb that reports.</remarks>
    public static int JoinedTo(SentenceView view, int token)
    {
        var head = view[token].Head;
        if (head < 0 || view[token].Xpos is not "VBD" || view[head].Xpos is not "VB") return head;
        if (view[head].Relation is not ("ccomp" or "xcomp")) return head;
        var reporting = view[head].Head;
        return reporting >= 0 && view[reporting].Xpos is "VBD" && view.Child(token, "aux") < 0 ? reporting : head;
    }
}
