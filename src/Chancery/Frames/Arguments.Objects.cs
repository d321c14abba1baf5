using Chancery.Language;

namespace Chancery.Frames;

/// <content>Finding who or what is acted upon, and to whom.</content>
internal sealed partial class Arguments
{
    /// <summary>The objects in meaning (who is acted upon), each with its conjuncts.</summary>
    public List<int> Objects(int token)
    {
        var found = Direct(token, "obj", "nsubj:pass");
        if (SayerBehind(token) is { } sayer) found = [.. found.Except(Expand(sayer))];
        // "reopened November 21": a day is nothing that is acted upon.
        found.RemoveAll(o => view[o].Upos is Upos.Num or Upos.PropN && view.IsDated(o));
        if (Receiver(token) is { } receiver) found = [.. found.Except(Expand(receiver))];
        // "thanked the minister for it", "urged donors to give": who is addressed is all that is acted upon.
        if (found.Count == 0) found = Direct(token, "iobj");
        if (found.Count > 0) return found;
        ref readonly var word = ref view[token];
        if (word.Relation is "acl" && word.Xpos is "VBN" or "VBD") return ObjectOfMisplaced(token) is >= 0 and var described ? Expand(described) : Expand(word.Head);
        if (IsBareRelative(token)) return Expand(word.Head);
        // "Concluded in 1855 between Peru and Chad, this treaty ended the war": what the clause is about was concluded.
        if (word is { Relation: "advcl", Xpos: "VBN" } && token < word.Head && view.Child(token, "mark", "advmod") < 0) return Direct(word.Head, "nsubj", "nsubj:pass");
        if (word.Relation is "conj" && word.Head >= 0 && view[word.Head].Upos == word.Upos && word.Upos is Upos.Verb)
        {
            // "was signed and ratified", "came to Lima and was received": the passive subject is shared, or whoever acted before.
            if (IsPassive(token)) return Acting(Coordination.JoinedTo(view, token));
            // "signed and ratified the treaty": what comes later is shared.
            var shared = Direct(word.Head, "obj");
            if (shared.Exists(o => o > token)) return shared;
        }

        if (found.Count == 0 && (RightBehind(token) ?? BareBehind(token)) is { } behind) return Expand(behind);
        // "expects to be received by …": who is received is the subject of the clause above.
        if (IsPassive(token)) return InheritedSubjects(token, 0) is { Count: > 0 } above ? above : NameBefore(token) is { } name ? Expand(name) : [];
        foreach (var child in view.Children(token))
            if (view[child].Relation is "conj" && view[child].Upos is Upos.Verb && SharesWhatFollows(token, child))
                return IsBare(token, child) ? Direct(child, "obj") : found;
        return found;
    }

    // The subject that the first of joined verbs has, whether it acts or is acted upon.
    private List<int> Acting(int verb)
    {
        var found = new List<int>();
        for (var climbed = 0; verb >= 0 && climbed < MaxClimb; climbed++)
        {
            foreach (var child in view.Children(verb))
                if (view[child].Relation is "nsubj" or "nsubj:pass") AddSubject(child, verb, found);
            if (found.Count > 0 || view[verb].Relation is not "conj") break;
            verb = Coordination.JoinedTo(view, verb);
        }

        return found;
    }

    // "the talks he held with the minister": without a pronoun what the clause hangs on is its object.
    private bool IsBareRelative(int verb)
    {
        if (view[verb] is not { Relation: "acl:relcl", Upos: Upos.Verb } || view.Child(verb, "nsubj") is not (>= 0 and var subject) || IsPassive(verb)) return false;
        if (view[subject].Xpos is "WDT" or "WP" || view.Child(verb, "ccomp", "xcomp") >= 0) return false;
        foreach (var child in view.Children(verb))
            if (child < verb && view[child].Xpos is "WRB" or "WDT" or "WP" or "WP$") return false;
        return view.Extent(subject).First == view[verb].Head + 1;
    }

    // "signed and ratified the treaty", but not "stood at $51 million in 2012 and reached $60 million".
    private bool IsBare(int verb, int conjunct)
    {
        for (var at = verb + 1; at < conjunct; at++)
            if (view[at].Upos is not (Upos.Adv or Upos.CConj or Upos.Punct or Upos.Aux or Upos.Part or Upos.Verb)) return false;
        return true;
    }

    /// <summary>The indirect objects.</summary>
    public List<int> Indirects(int token)
    {
        var found = Direct(token, "iobj");
        return found.Count == 0 && Receiver(token) is { } receiver ? Expand(receiver) : found;
    }

    // "signed and ratified the treaty"; in "condemned the raid and thanked Togo" something stands between, whatever the tree makes of it.
    private bool SharesWhatFollows(int verb, int later)
    {
        for (var at = verb + 1; at < later; at++)
            if (view[at].Upos is Upos.Noun or Upos.PropN) return false;
        return true;
    }

    // "condemned Togo's sudden, unprovoked, and unjustified attack": commas may make the tree join the object to the verb.
    private int? RightBehind(int verb)
    {
        if (view[verb].Upos is not Upos.Verb) return null;
        foreach (var child in view.Children(verb))
        {
            if (child < verb || view[child].Relation is not "conj" || view[child].Upos is not Upos.Noun || view.Child(child, "nsubj", "cop") >= 0) continue;
            var first = view.Extent(child).First;
            if (first == verb + 1 && view[first].Upos is not (Upos.CConj or Upos.Punct)) return child;
        }

        return null;
    }

    // "condemns in the strongest terms Togo's raid": the tree may take for a circumstance what has no preposition and is no time.
    private int? BareBehind(int verb)
    {
        if (view[verb].Upos is not Upos.Verb || IsPassive(verb)) return null;
        foreach (var child in view.Children(verb))
        {
            if (child > verb && view[child] is { Relation: "obl", Upos: Upos.Noun or Upos.PropN } && !IsPrepositional(child)
                && !view.IsDated(child) && Possessors(child).Count > 0) return child;
        }

        return null;
    }

    // ", under Minister X": the preposition may hang on the title, behind a comma.
    private bool IsPrepositional(int word)
    {
        var first = view.Extent(word).First;
        while (first < word && view[first].Upos is Upos.Punct) first++;
        return view[first].Upos is Upos.Adp;
    }

    // "gave Ukraine 200 tanks", "offers Kenya $100 million": of two objects the first is to whom, even where the tree takes it for what.
    private int? Receiver(int verb)
    {
        if (words.Giving.Match(view, verb) is null) return null;
        var first = view.Child(verb, "obj");
        if (first < 0 || view.MentionAt(first) is null) return null;
        foreach (var child in view.Children(verb))
            if (child > first && view[child].Relation is "obj" && view.MentionAt(child) is null && view[child].Upos is Upos.Noun or Upos.Sym) return first;
        return null;
    }
}
