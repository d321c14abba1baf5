using Chancery.Language;

namespace Chancery.Frames;

/// <content>Relative clauses that the tree hangs on their own subject.</content>
internal sealed partial class Arguments
{
    // "Kenya, worried by a pact that the two countries signed, …": the tree may take the clause for a participle behind "countries". What
    // stands before "that" was signed; -1 where it is no such clause.
    private int ObjectOfMisplaced(int verb)
    {
        if (view[verb] is not { Relation: "acl", Xpos: "VBN" or "VBD" } || view.Child(verb, "nsubj", "obj", "mark", "aux:pass") >= 0) return -1;
        var subject = view[verb].Head;
        if (subject < 0 || subject > verb || view.MentionAt(subject) is not { } mention || mention.First < 2) return -1;
        for (var at = mention.Last + 1; at < verb; at++)
            if (view[at].Upos is not (Upos.Adv or Upos.Aux or Upos.CConj or Upos.PropN or Upos.Det)) return -1;
        var that = mention.First - 1;
        return view[that].Xpos is "WDT" or "IN" && view.Lemma(that) is "that" or "which" && view[that - 1].Upos is Upos.Noun ? DescribedNoun(that - 1) : -1;
    }

    // "a treaty on trade that the two signed": trade has no article, and is what the treaty is on.
    private int DescribedNoun(int noun)
    {
        while (view.Child(noun, "det") < 0 && view[noun].Head is >= 0 and var above && above < noun && view[above].Upos is Upos.Noun) noun = above;
        return noun;
    }
}
