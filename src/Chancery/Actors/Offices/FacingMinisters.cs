namespace Chancery.Actors.Offices;

/// <summary>Tells ministers who deal with one another from those who stand side by side: whoever a minister meets or thanks is another state's.</summary>
internal static class FacingMinisters
{
    /// <summary>"Minister X met Minister Y", "X held talks with Y": one is the subject of what is done with the other.</summary>
    public static bool Are(DocumentDraft draft, NamedOffice one, NamedOffice other)
    {
        if (one.Person.Sentence != other.Person.Sentence) return false;
        var names = draft.Sentences[one.Person.Sentence].Names;
        return VerbOfSubject(names, one) is { } verb && verb == VerbOfObject(names, other)
            || VerbOfSubject(names, other) is { } back && back == VerbOfObject(names, one);
    }

    private static int? VerbOfSubject(SentenceNames names, NamedOffice named)
    {
        var head = HeadOf(names, named);
        return names[head].Relation is "nsubj" && names[head].Head >= 0 ? names[head].Head : null;
    }

    // "met Y", "with Y", "talks with Y"
    private static int? VerbOfObject(SentenceNames names, NamedOffice named)
    {
        var at = HeadOf(names, named);
        if (names[at] is { Relation: "nmod", Head: >= 0 and var noun }) at = noun;
        return names[at].Relation is "obj" or "iobj" or "obl" && names[at].Head >= 0 ? names[at].Head : null;
    }

    // The word of the office and the name that hangs on none of the others.
    private static int HeadOf(SentenceNames names, NamedOffice named)
    {
        var (first, last) = (Math.Min(named.First, named.Person.First), Math.Max(named.Last, named.Person.Last));
        for (var token = first; token <= last; token++)
            if (names[token].Head < first || names[token].Head > last) return token;
        return named.Person.First;
    }
}
