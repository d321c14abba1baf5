using Chancery.Language;

namespace Chancery.Frames;

/// <content>Finding what prepositions tie to a word.</content>
internal sealed partial class Arguments
{
    /// <summary>The words that <paramref name="preposition"/> ties to this one: directly, or, where attachment is
    /// uncertain, to its object and complements within the clause.</summary>
    public List<int> Prepositional(int token, string preposition)
    {
        var found = new List<int>();
        AddPrepositional(token, preposition, found);
        if (found.Count == 0 && words.Between.Has(preposition) && view[token].Upos is Upos.Noun) AddWithin(token, preposition, found);
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

    /// <summary>Whether <paramref name="preposition"/> introduces the word.</summary>
    public bool HasCase(int token, string preposition)
    {
        foreach (var child in view.Children(token))
        {
            // "at more than $5 million": trees tie the preposition to the words of comparison.
            if (view[child].Relation is "advmod" && child < token && HasCase(child, preposition)) return true;
            // A preposition may hang on the title or on the last word of a name instead of its head.
            if (view[child].Relation is "flat" or "compound" or "nmod:desc" && HasCase(child, preposition)) return true;
            if (view[child].Relation is "case" or "mark" && Is(child, preposition)) return true;
            // "with Mali, as well as with Chad": the preposition is the last of the words that join them.
            if (view[child].Relation is "cc" && JoinsBy(child, preposition)) return true;
        }

        return false;
    }

    private bool JoinsBy(int joint, string preposition)
    {
        var last = -1;
        foreach (var child in view.Children(joint))
            if (view[child].Relation is "fixed") last = child;
        return last >= 0 && Is(last, preposition);
    }

    // "regarding", "including": a tagger may take a preposition for the verb that it was.
    private bool Is(int token, string preposition) =>
        view.Lemma(token) == preposition || (view[token].Upos is Upos.Verb && view[token].Form.Equals(preposition, StringComparison.OrdinalIgnoreCase));

    private void AddPrepositional(int token, string preposition, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            if (!view[child].Relation.StartsWith("obl", StringComparison.Ordinal)
                && !view[child].Relation.StartsWith("nmod", StringComparison.Ordinal)
                && view[child].Relation is not ("advcl" or "acl" or "xcomp" or "ccomp")) continue;
            if (HasCase(child, preposition) && !IsGoBetween(token, child)) AddExpanded(Antecedent(child, token), found);
        }

        if (found.Count > 0 || !words.PlaceTies.Has(preposition)) return;
        if (view.HasChild(token, "advmod", words.Where)) AddPlaceBefore(token, found);
        else AddAdverbOfPlace(token, found);
    }

    // "resumed ties with Kenya, with Qatar as mediator": whoever stands between two is neither of them.
    private bool IsGoBetween(int token, int party) => HasGoBetween(token, party) || HasGoBetween(party, party);

    private bool HasGoBetween(int head, int party)
    {
        foreach (var child in view.Children(head))
        {
            if (child > party && view[child].Relation is "obl" or "nmod" && words.GoBetweens.Match(view, child) is not null && HasCase(child, "as")
                && !HasNameBetween(party, child)) return true;
        }

        return false;
    }

    // "with Peru on Monday and with Chile as mediator": another name is nearer.
    private bool HasNameBetween(int party, int end)
    {
        for (var at = party + 1; at < end; at++)
            if (view.MentionAt(at) is { } other && other.First > party) return true;
        return false;
    }

    // "opened an embassy there": in the country that the adverb stands for.
    private void AddAdverbOfPlace(int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
            if (view[child] is { Relation: "advmod", Upos: Upos.Adv } && view.MentionAt(child) is not null) found.Add(child);
    }

    // "continued to Panama over the weekend, where he opened an embassy": the clause takes place where the words before it say.
    private void AddPlaceBefore(int verb, List<int> found)
    {
        if (view[verb].Relation is not ("advcl" or "advcl:relcl" or "acl:relcl")) return;
        for (var at = view.Extent(verb).First - 1; at > view[verb].Head - 1 && at >= 0; at--)
        {
            if (view.MentionAt(at) is not { Form: Actors.MentionForm.Name, Actors: [{ Type: ActorType.State or ActorType.Region }] }) continue;
            found.Add(at);
            return;
        }
    }

    // "signed an agreement with Mexico": the phrase belongs to the verb or to the noun, and the tree may say either.
    private void AddLoose(int token, string preposition, List<int> found)
    {
        if (view[token].Upos is not Upos.Verb)
        {
            var governor = view[token].Head;
            // "The vote was condemned by Kenya": whoever acts belongs to the verb alone.
            if (governor >= 0 && words.Agents.Has(preposition) && IsPassive(governor)) return;
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

    // "a memorandum of understanding between A and B", but not "talks on the waiver between A and B".
    private void AddWithin(int noun, string preposition, List<int> found)
    {
        foreach (var child in view.Children(noun))
        {
            if (view[child].Relation is "nmod" && view.Child(child, "det") < 0) AddPrepositional(child, preposition, found);
        }
    }

    private void AddBelow(int token, string preposition, List<int> found)
    {
        AddPrepositional(token, preposition, found);
        foreach (var child in view.Children(token))
            if (view[child].Relation is "nmod" or "conj" or "obl" or "obj" or "compound") AddBelow(child, preposition, found);
    }
}
