using Chancery.Language;

namespace Chancery.Frames;

/// <content>Finding who does what an infinitive or a participle tells, from the noun or the verb that it completes.</content>
internal sealed partial class Arguments
{
    // "welcomes Qatar's pledge to provide aid", "the pledge by Qatar to": the tree may hang the infinitive on the verb; whose
    // pledge it is will do it.
    private List<int> PledgedBy(int infinitive)
    {
        var found = new List<int>();
        var mark = view.Child(infinitive, "mark");
        if (mark <= 0 || view[infinitive].Xpos is not "VB" || LastObject(view[infinitive].Head, mark) is not (>= 0 and var noun)) return found;
        if (noun == mark - 1) found.AddRange(Direct(noun, "nmod:poss"));
        else if (words.Pledges.Match(view, noun) is not null) AddPrepositional(noun, "by", found);
        return found;
    }

    // "The plan involves Qatar providing aid": whoever is involved does it.
    private bool IsInvolved(int participle)
    {
        var verb = view[participle].Head;
        return view[participle].Xpos is "VBG" && view.Child(participle, "mark") < 0 && words.ObjectControl.Match(view, verb) is not null
            && LastObject(verb, participle) >= 0;
    }

    // The noun that the verb acts upon and that, with all that belongs to it, ends right before the word; -1 where none does.
    private int LastObject(int verb, int word)
    {
        foreach (var child in view.Children(verb))
            if (child < word && view[child] is { Relation: "obj", Upos: Upos.Noun or Upos.PropN } && view.Extent(child).Last == word - 1) return child;
        return -1;
    }

    // "commended Kenya for sheltering refugees": who is praised or blamed is who did it.
    private bool IsJudged(int participle)
    {
        var judging = view[participle].Head;
        return view[participle].Xpos is "VBG" && view.Child(participle, "mark", "case") is >= 0 and var preposition
            && words.Judgements.Match(view, judging) is { } prepositions
            && prepositions.Contains(view.Lemma(preposition), StringComparison.Ordinal)
            && !IsPassive(judging) && Objects(judging).Count > 0;
    }

    // "interest in opening" is whoever's interest it is; "the minister opening the session" opens it himself.
    private List<int> DoersOfParticiple(int participle, int depth)
    {
        var noun = view[participle].Head;
        if (IsInclination(noun) && view.Child(participle, "mark", "case") >= 0) return InclinedTo(noun, depth);
        // "issued a statement condemning the raid": what a text says, those say who issue it.
        var issue = view[noun].Head;
        return issue >= 0 && words.Utterances.Match(view, noun) is not null && words.Issuing.Match(view, issue) is not null
            ? SubjectsOfNoun(noun, depth)
            : Expand(noun);
    }

    // "Honduras' plan to open", "announced plans to open": whose plan it is, or who announced it.
    private List<int> SubjectsOfNoun(int noun, int depth)
    {
        var owners = Owners(noun);
        // "the pledge by Qatar to provide"
        if (owners.Count == 0) AddPrepositional(noun, "by", owners);
        if (owners.Count > 0) return owners;
        var governor = view[noun].Head;
        return governor >= 0 && view[noun].Relation is "obj" or "obl" or "xcomp" or "nsubj:pass"
            ? Subjects(governor, depth + 1)
            : [];
    }
}
