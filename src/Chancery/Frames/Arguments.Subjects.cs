using Chancery.Language;

namespace Chancery.Frames;

/// <content>Finding who acts.</content>
internal sealed partial class Arguments
{
    private List<int> Subjects(int token, int depth)
    {
        var found = new List<int>();
        if (token < 0 || depth > MaxClimb) return found;
        if (ObjectOfMisplaced(token) >= 0) return Expand(view[token].Head);
        var passive = IsPassive(token);
        if (passive && !IsState(token))
        {
            found.AddRange(Direct(token, "obl:agent"));
            if (found.Count == 0) AddPrepositional(token, "by", found);
            return found;
        }

        var stranded = SubjectOfSaid(token);
        foreach (var child in view.Children(token))
            if (child != stranded && view[child].Relation is "nsubj" or "nsubj:outer" || (passive && view[child].Relation is "nsubj:pass")) AddSubject(child, token, found);
        if (found.Count == 0 && SayerBehind(token) is { } sayer) return Expand(sayer);
        if (found.Count == 0) found = InheritedSubjects(token, depth);
        return found.Count == 0 && (BareBefore(token) ?? TitledBefore(token) ?? NameBefore(token)) is { } name ? Expand(name) : found;
    }

    // "The deal is dead, insisted Togo's president": behind what was said the tree may take whoever said it for an object.
    private int? SayerBehind(int verb)
    {
        if (view[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || verb == 0 || view[verb - 1].Upos is not Upos.Punct) return null;
        if (view.Child(verb, "nsubj", "nsubj:pass", "aux:pass") >= 0) return null;
        var (said, sayer) = (false, -1);
        foreach (var child in view.Children(verb))
        {
            if (child < verb) said |= view[child].Relation is "ccomp" or "parataxis";
            else if (view[child].Relation is "obj" && sayer < 0) sayer = child;
            else if (view[child].Relation is "ccomp" or "xcomp") return null;
        }

        return said && sayer >= 0 && view.Extent(sayer).First == verb + 1 ? sayer : null;
    }

    // The subject before what is said, where whoever says it stands behind the verb; -1 where the verb has one subject only.
    private int SubjectOfSaid(int verb)
    {
        if (view[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || verb == 0 || view[verb - 1].Upos is not Upos.Punct) return -1;
        var (first, said, behind) = (-1, -1, false);
        foreach (var child in view.Children(verb))
        {
            if (child > verb) behind |= view[child].Relation is "nsubj";
            else if (view[child].Relation is "nsubj" && said < 0) first = child;
            else if (view[child].Relation is "ccomp") said = child;
        }

        return behind && said > first && view.Child(said, "nsubj", "nsubj:pass") < 0 ? first : -1;
    }

    // "In June the Kenyan police dismantled …": the tree may take for a circumstance what has no preposition and is no time.
    private int? BareBefore(int verb)
    {
        if (view[verb].Xpos is not ("VBD" or "VBZ" or "VBP")) return null;
        foreach (var child in view.Children(verb))
        {
            if (child < verb && view[child] is { Relation: "obl", Upos: Upos.Noun or Upos.PropN } && view.Child(child, "case") < 0
                && !view.IsDated(child) && Possessors(child).Count > 0) return child;
        }

        return null;
    }

    // "Under Secretary Holm will visit Chad": the tree may take the first word of a title for a preposition.
    private int? TitledBefore(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (child < verb && view[child].Relation is "obl" && view.Child(child, "case") is >= 0 and var title
                && view.MentionAt(child) is { Form: Actors.MentionForm.Name, Actors: [{ Type: ActorType.Person }] } named
                && named.First <= title && title <= named.Last) return child;
        }

        return null;
    }

    // "is engaged in", "is committed to": a passive by its form that tells how its subject stands to something.
    private bool IsState(int verb) => IsInclination(verb) && view.Child(verb, "obl:agent") < 0;

    private bool IsInclination(int word) => words.Inclinations.Match(view, word) is not null;

    // "Taking into account the interest in strengthening ties", "bilateral interest": nobody is told to take a step.
    private List<int> InclinedTo(int noun, int depth)
    {
        var who = Owners(noun);
        var governor = view[noun].Head;
        if (who.Count == 0 && governor >= 0 && view[governor].Relation is not "advcl") who = SubjectsOfNoun(noun, depth);
        return who.Exists(w => view.MentionAt(w) is { Form: Actors.MentionForm.Adjective, Actors.Count: > 1 }) ? [] : who;
    }

    // "In Caracas Lavrov met …": the tree may take two names that meet for one, and leave the verb without a subject.
    private int? NameBefore(int verb)
    {
        var finite = view[verb].Xpos is "VBN" && view.Child(verb, "aux:pass") is >= 0 and var auxiliary ? auxiliary : verb;
        if (view[finite].Xpos is not ("VBD" or "VBZ" or "VBP")) return null;
        var at = finite - 1;
        // "the president, Ana Okello, was invited"
        if (finite < verb && at > 0 && view[at].Form == ",") at--;
        while (at >= 0 && (view[at].Upos is Upos.Adv or Upos.Aux || view.IsDated(at))) at--;
        if (at > 0 && at < verb - 1 && view[at].Upos is Upos.Adp && view.IsDated(at + 1)) at--;
        if (at < 0 || view.MentionAt(at) is not { Form: Actors.MentionForm.Name } name || name.Last != at) return null;
        var head = view[name.Head].Head;
        // "After talks in the city Ivanov said …": or hang it on the phrase before, with no preposition of its own.
        var hangs = view[name.Head].Relation is "flat" or "compound" or "appos"
            || (view[name.Head].Relation is "nmod" && view.Child(name.Head, "case") < 0);
        return hangs && head >= 0 && (head < name.First || head > name.Last) ? name.Head : null;
    }

    private List<int> InheritedSubjects(int token, int depth)
    {
        ref readonly var word = ref view[token];
        var head = word.Head;
        if (head < 0) return [];
        switch (word.Relation)
        {
            case "conj" or "parataxis" when view[head].Upos is Upos.Verb or Upos.Adj or Upos.Noun or Upos.Aux || (view[head].Upos is Upos.PropN && view.Child(head, "cop") >= 0):
                // "was published in May and takes effect in June": what suffers the first does the second.
                if (IsPassive(head) && word.Xpos is "VBZ" or "VBP" or "VBD" && !IsPassive(token) && Coordination.JoinedTo(view, token) == head
                    && view.Child(head, "nsubj:pass") is >= 0 and var sufferer)
                    return Expand(Antecedent(sufferer, head));
                if (ParallelRelative.Before(view, token) is { } parallel) return Subjects(parallel, depth + 1);
                return word.Upos is Upos.Verb or Upos.Aux or Upos.Adj ? SharedSubjects(token, depth) : [];
            case "xcomp" or "advcl" when PledgedBy(token) is { Count: > 0 } pledging:
                return pledging;
            case "xcomp":
                var objects = Objects(head);
                // "is prepared to go": whoever is spoken of in the passive does what the infinitive says.
                return objects.Count > 0 && (IsPassive(head) || words.ObjectControl.Match(view, head) is not null) ? objects : Subjects(head, depth + 1);
            case "ccomp" when word.Xpos is "VB" or "VBG":
                return Subjects(head, depth + 1);
            // "Peru and Chad discussed the border, said an official": the tree may hang both subjects on the verb of saying.
            case "ccomp" when SubjectOfSaid(head) is >= 0 and var said && said < token:
                return Expand(said);
            case "ccomp":
                // "which he said covers 27 states": the relative pronoun is left behind in the clause above.
                return view[head].Relation is "acl:relcl" ? Expand(view[head].Head) : [];
            case "advcl" when word.Xpos is "VB" or "VBG" or "VBN":
                return IsJudged(token) || IsInvolved(token) ? Objects(head) : Subjects(head, depth + 1);
            case "acl" when word.Xpos is "VBG":
                return DoersOfParticiple(token, depth);
            // "Togo is the fourth African country to have one": it has one, not Africa.
            case "acl" when words.Lone.Match(view, head) is not null && view.Child(head, "cop") >= 0 && view.Child(head, "nsubj") is >= 0 and var that:
                return Expand(that);
            case "acl":
                var owners = SubjectsOfNoun(head, depth);
                return owners.Count == 0 && view.IsHeadlineName(head) && word.Xpos is "VB" ? Expand(head) : owners;
            case "acl:relcl":
            // "Costa Rica, which ended its relations": the tree may tie the clause to a name as to a deed.
            case "advcl:relcl" when view[head].Upos is Upos.Noun or Upos.PropN:
                return [.. Described(head, token)];
            default:
                return [];
        }
    }

    // "was received by the king and signed a treaty": what is shared is the subject that stands there, not who acts.
    private List<int> SharedSubjects(int token, int depth)
    {
        var joined = Coordination.JoinedTo(view, token);
        if (view[token].Upos is Upos.Verb && !IsPassive(token) && IsPassive(joined) && Direct(joined, "nsubj:pass") is { Count: > 0 } shared) return shared;
        return Subjects(joined, depth + 1);
    }

    private void AddSubject(int subject, int verb, List<int> found)
    {
        var meant = Antecedent(subject, verb);
        if (meant == subject) AddExpanded(subject, found);
        else found.AddRange(Described(meant, subject));
    }

    // "Peru, which cut ties, and now Chad": of who is added behind it the clause says nothing.
    private IEnumerable<int> Described(int noun, int clause) => Expand(noun).Where(described => described < clause);

    // A relative pronoun stands for the noun that its clause describes.
    private int Antecedent(int subject, int verb)
    {
        if (view[subject].Xpos is not ("WDT" or "WP") && view.Lemma(subject) is not ("which" or "who" or "that")) return subject;
        // "the pact that the two countries signed": the tree may take the clause for a participle.
        if (view[verb].Relation is "acl" && view[subject].Xpos is "WDT" && view.Child(verb, "nsubj") >= 0) return view[verb].Head;
        for (var at = verb; at >= 0; at = view[at].Head)
            if (view[at].Relation is "acl:relcl" || (view[at].Relation is "advcl:relcl" && view[view[at].Head].Upos is Upos.Noun or Upos.PropN)) return Named(view[at].Head);
        return subject;
    }

    // "Eva Holm, the cleric whom Chad accuses": who the one described is, is told before.
    private int Named(int described) =>
        view[described] is { Relation: "appos", Head: >= 0 and var name } && view.MentionAt(described) is null && view.MentionAt(name) is { Actors: [{ Type: ActorType.Person or ActorType.Org }] } ? name : described;
}
