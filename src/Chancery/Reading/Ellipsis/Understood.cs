using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>The words with a noun that hold of the next of its sort as well: "a joint statement … and one", "an agreement on fishing
/// with Togo, and another with Mali".</summary>
internal sealed class Understood(EllipsisWords words, Sentence sentence, int noun)
{
    /// <summary>Those before it: compounds and adjectives, of nationality only where no other is said.</summary>
    public List<int> Before(bool isNational)
    {
        var found = new List<int>();
        for (var at = 0; at < noun; at++)
            if (Branch(at) is { } branch && IsOfItsSort(branch, isNational)) found.Add(at);
        return found;
    }

    /// <summary>Whether anything besides the noun itself says what it is.</summary>
    public bool SaysMore => Behind().Count > 0 || Before(isNational: true).Count > 0;

    /// <summary>Those behind it: what it is about.</summary>
    public List<int> Behind()
    {
        var found = new List<int>();
        for (var at = noun + 1; at < sentence.Count; at++)
            if (Branch(at) is { } branch && branch > noun && IsSubject(branch) && !IsOfNamed(at, branch)) found.Add(at);
        return found;
    }

    // The word right below the noun under which a word stands; null where it stands not below the noun.
    private int? Branch(int at)
    {
        for (; at >= 0; at = sentence[at].Head)
            if (sentence[at].Head == noun) return at;
        return null;
    }

    private bool IsOfItsSort(int branch, bool isNational)
    {
        ref readonly var word = ref sentence[branch];
        if (branch > noun || word.Relation is not ("amod" or "compound") || words.Particular.Contains(word.Lemma) || word.Xpos is "JJS" or "JJR") return false;
        return !(isNational && word.Relation is "amod" && char.IsUpper(word.Form[0]) && branch > 0);
    }

    // Without those who are named in it: they are not the next one's.
    private bool IsSubject(int branch)
    {
        if (sentence[branch].Relation is not ("nmod" or "acl")) return false;
        for (var at = noun + 1; at < sentence.Count; at++)
            if (sentence.IsUnder(at, branch) && sentence[at].Upos is Upos.PropN && !IsOfNamed(at, branch)) return false;
        return sentence[branch].Relation is "acl" || words.IsTiedAsSubject(sentence.Tokens, branch);
    }

    // "an agreement on fisheries with Togo": the fisheries are the next one's subject too, Togo is not.
    private bool IsOfNamed(int at, int branch)
    {
        for (; at != branch; at = sentence[at].Head)
            if (sentence[at].Relation is "nmod" && !words.IsTiedAsSubject(sentence.Tokens, at) && HasName(at)) return true;
        return false;
    }

    private bool HasName(int branch)
    {
        for (var at = branch; at < sentence.Count; at++)
            if (sentence[at].Upos is Upos.PropN && sentence.IsUnder(at, branch)) return true;
        return false;
    }
}
