using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Who does what to whom: the arguments of a word, whatever the construction that the text wraps them in.</summary>
/// <remarks>Subjects are found through passives, control ("plans to open"), participles, relative clauses and shared
/// coordination; a filler that is coordinated stands for all its conjuncts.</remarks>
internal sealed class Arguments(SentenceView view, PhraseTable objectControl, PhraseTable quantities)
{
    // Chains longer than this are errors of the tree rather than sentences.
    private const int MaxClimb = 12;

    /// <summary>The subjects in meaning (who acts), each with its conjuncts.</summary>
    public List<int> Subjects(int token) => Subjects(token, 0);

    /// <summary>The objects in meaning (who is acted upon), each with its conjuncts.</summary>
    public List<int> Objects(int token)
    {
        var found = Direct(token, "obj", "nsubj:pass");
        if (found.Count > 0) return found;
        ref readonly var word = ref view[token];
        if (word.Relation is "acl" && word.Xpos is "VBN" or "VBD") return Expand(word.Head);
        if (word.Relation is "conj" && word.Head >= 0 && view[word.Head].Upos == word.Upos && word.Upos is Upos.Verb)
        {
            // "signed and ratified the treaty", "was signed and ratified": what comes later, or the passive subject, is shared.
            var shared = IsPassive(token) ? Direct(word.Head, "nsubj:pass") : Direct(word.Head, "obj");
            if (IsPassive(token) || shared.Exists(o => o > token)) return shared;
        }

        // "expects to be received by …": who is received is the subject of the clause above.
        if (IsPassive(token)) return InheritedSubjects(token, 0);
        foreach (var child in view.Children(token))
            if (view[child].Relation is "conj" && view[child].Upos is Upos.Verb)
                return Direct(child, "obj");
        return found;
    }

    /// <summary>The indirect objects.</summary>
    public List<int> Indirects(int token) => Direct(token, "iobj");

    /// <summary>The words that <paramref name="preposition"/> ties to this one: directly, or, where attachment is
    /// uncertain, to its object and complements within the clause.</summary>
    public List<int> Prepositional(int token, string preposition)
    {
        var found = new List<int>();
        AddPrepositional(token, preposition, found);
        if (found.Count == 0) AddLoose(token, preposition, found);
        return found;
    }

    /// <summary>The words that <paramref name="preposition"/> ties to this one directly.</summary>
    public List<int> Tied(int token, string preposition)
    {
        var found = new List<int>();
        AddPrepositional(token, preposition, found);
        return found;
    }

    /// <summary>Whose it is: possessor, adjective of nationality, or <c>of</c>.</summary>
    public List<int> Owners(int noun)
    {
        var found = Possessors(noun);
        if (found.Count == 0) AddPrepositional(noun, "of", found);
        return found;
    }

    /// <summary>Whose it is, said before the noun: "Syria's", "Syrian". What follows by <c>of</c> may be whom it was done to.</summary>
    public List<int> Possessors(int noun)
    {
        var found = new List<int>();
        foreach (var child in view.Children(noun))
        {
            var owns = view[child].Relation is "nmod:poss"
                || (view[child].Relation is "amod" or "compound" or "nmod:desc" or "nmod" or "flat" && child < noun
                    && view.MentionAt(child) is not null);
            if (!owns || IsSite(child)) continue;
            AddExpanded(child, found);
            AddAdjectivesBelow(child, found);
        }

        return found;
    }

    /// <summary>The words that qualify a noun from within: adjectives and compounds.</summary>
    public List<int> Modifiers(int token) => Direct(token, "amod", "compound", "nmod:poss", "nmod:desc", "acl", "nummod");

    /// <summary>The articles and the like: "the", "any", "another".</summary>
    public List<int> Determiners(int token) => Direct(token, "det");

    /// <summary>The prepositions and the conjunctions that introduce a word, and the "to" of an infinitive.</summary>
    public List<int> Markers(int token) => Direct(token, "case", "mark");

    /// <summary>The auxiliaries of a verb: "is travelling", "will travel".</summary>
    public List<int> Auxiliaries(int token) => Direct(token, "aux");

    /// <summary>The cities that stand before a noun and tell where it is: "the Moscow embassy".</summary>
    public List<int> Sites(int noun)
    {
        var found = new List<int>();
        foreach (var child in view.Children(noun))
            if (child < noun && IsSite(child)) found.Add(child);
        return found;
    }

    /// <summary>The words in apposition.</summary>
    public List<int> Appositions(int token) => Direct(token, "appos");

    /// <summary>The clauses and infinitives that complete a word.</summary>
    public List<int> Complements(int token) => Direct(token, "xcomp", "ccomp", "acl");

    /// <summary>The word and the words coordinated with it.</summary>
    public List<int> Expand(int token)
    {
        var found = new List<int>();
        if (token >= 0) AddExpanded(token, found);
        return found;
    }

    /// <summary>Whether a verb form is passive.</summary>
    public bool IsPassive(int token) =>
        view.Child(token, "aux:pass", "nsubj:pass") >= 0
        || (view[token].Relation is "acl" && view[token].Xpos is "VBN");

    /// <summary>Whether <paramref name="preposition"/> introduces the word.</summary>
    public bool HasCase(int token, string preposition)
    {
        foreach (var child in view.Children(token))
        {
            // "at more than $5 million": trees tie the preposition to the words of comparison.
            if (view[child].Relation is "advmod" && child < token && HasCase(child, preposition)) return true;
            // A preposition may hang on the last word of the name instead of its first.
            if (view[child].Relation is "flat" && HasCase(child, preposition)) return true;
            if (view[child].Relation is "case" or "mark" && view.Lemma(child) == preposition) return true;
        }

        return false;
    }

    private List<int> Subjects(int token, int depth)
    {
        var found = new List<int>();
        if (token < 0 || depth > MaxClimb) return found;
        if (IsPassive(token))
        {
            found.AddRange(Direct(token, "obl:agent"));
            if (found.Count == 0) AddPrepositional(token, "by", found);
            return found;
        }

        foreach (var child in view.Children(token))
            if (view[child].Relation is "nsubj" or "nsubj:outer") AddExpanded(Antecedent(child, token), found);
        if (found.Count == 0) found = InheritedSubjects(token, depth);
        return found.Count == 0 && NameBefore(token) is { } name ? Expand(name) : found;
    }

    // "In Caracas Lavrov met …": the tree may take two names that meet for one, and leave the verb without a subject.
    private int? NameBefore(int verb)
    {
        if (view[verb].Xpos is not ("VBD" or "VBZ" or "VBP")) return null;
        var at = verb - 1;
        while (at >= 0 && (view[at].Upos is Upos.Adv or Upos.Aux || view.IsDated(at))) at--;
        if (at > 0 && at < verb - 1 && view[at].Upos is Upos.Adp && view.IsDated(at + 1)) at--;
        if (at < 0 || view.MentionAt(at) is not { Form: Actors.MentionForm.Name } name || name.Last != at) return null;
        var head = view[name.Head].Head;
        var hangs = view[name.Head].Relation is "flat" or "compound" or "appos";
        return hangs && head >= 0 && (head < name.First || head > name.Last) ? name.Head : null;
    }

    private List<int> InheritedSubjects(int token, int depth)
    {
        ref readonly var word = ref view[token];
        var head = word.Head;
        if (head < 0) return [];
        switch (word.Relation)
        {
            case "conj" or "parataxis" when view[head].Upos is Upos.Verb or Upos.Adj or Upos.Noun or Upos.Aux:
                return word.Upos is Upos.Verb or Upos.Aux or Upos.Adj ? Subjects(head, depth + 1) : [];
            case "xcomp":
                var objects = Objects(head);
                return objects.Count > 0 && objectControl.Match(view, head) is not null ? objects : Subjects(head, depth + 1);
            case "ccomp" when word.Xpos is "VB" or "VBG":
                return Subjects(head, depth + 1);
            case "ccomp":
                // "which he said covers 27 states": the relative pronoun is left behind in the clause above.
                return view[head].Relation is "acl:relcl" ? Expand(view[head].Head) : [];
            case "advcl" when word.Xpos is "VB" or "VBG" or "VBN":
                return Subjects(head, depth + 1);
            case "acl" when word.Xpos is "VBG":
                return Expand(head);
            case "acl":
                return SubjectsOfNoun(head, depth);
            case "acl:relcl":
                return Expand(head);
            default:
                return [];
        }
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

    // A relative pronoun stands for the noun that its clause describes.
    private int Antecedent(int subject, int verb)
    {
        if (view[subject].Xpos is not ("WDT" or "WP") && view.Lemma(subject) is not ("which" or "who" or "that")) return subject;
        for (var at = verb; at >= 0; at = view[at].Head)
            if (view[at].Relation is "acl:relcl") return view[at].Head;
        return subject;
    }

    private List<int> Direct(int token, params ReadOnlySpan<string> relations)
    {
        var found = new List<int>();
        foreach (var child in view.Children(token))
            if (relations.Contains(view[child].Relation)) AddExpanded(Antecedent(child, token), found);
        return found;
    }

    // "a Russian-Salvadoran inter-governmental agreement": the tree may hang the adjectives on one another.
    private void AddAdjectivesBelow(int token, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            if (view.MentionAt(child) is { Form: Actors.MentionForm.Adjective } && !found.Contains(child)) found.Add(child);
            AddAdjectivesBelow(child, found);
        }
    }

    private bool IsSite(int token) =>
        view[token].Relation is not "nmod:poss" && view.MentionAt(token) is { Name: Actors.NameKind.Capital or Actors.NameKind.Place };

    private void AddPrepositional(int token, string preposition, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            if (!view[child].Relation.StartsWith("obl", StringComparison.Ordinal)
                && !view[child].Relation.StartsWith("nmod", StringComparison.Ordinal)
                && view[child].Relation is not ("advcl" or "acl" or "xcomp" or "ccomp")) continue;
            if (HasCase(child, preposition)) AddExpanded(Antecedent(child, token), found);
        }
    }

    // "signed an agreement with Mexico": the phrase belongs to the verb or to the noun, and the tree may say either.
    private void AddLoose(int token, string preposition, List<int> found)
    {
        if (view[token].Upos is not Upos.Verb)
        {
            var governor = view[token].Head;
            if (governor >= 0 && view[token].Relation is "obj" or "nsubj:pass" or "obl" or "nsubj" or "conj")
                AddPrepositional(governor, preposition, found);
            found.RemoveAll(f => f < token);
            return;
        }

        foreach (var child in view.Children(token))
        {
            var nominal = view[child].Relation is "obj" or "nsubj:pass" or "obl" or "obl:agent" && view[child].Upos is not Upos.Verb;
            if (nominal || view[child].Relation is "xcomp") AddBelow(child, preposition, found);
        }
    }

    private void AddBelow(int token, string preposition, List<int> found)
    {
        AddPrepositional(token, preposition, found);
        foreach (var child in view.Children(token))
            if (view[child].Relation is "nmod" or "conj" or "obl" or "obj" or "compound") AddBelow(child, preposition, found);
    }

    private void AddExpanded(int token, List<int> found)
    {
        if (quantities.Match(view, token) is not null)
        {
            // "an array of agreements", "a number of states": what is counted is meant.
            var counted = Tied(token, "of");
            if (counted.Count > 0)
            {
                foreach (var one in counted) AddExpanded(one, found);
                return;
            }
        }

        if (!found.Contains(token)) found.Add(token);
        foreach (var child in view.Children(token))
            if (view[child].Relation is "conj") AddExpanded(child, found);
    }
}
