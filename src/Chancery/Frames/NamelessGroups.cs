using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Finds groups that have no name of their own and still take a side or act: "protesters", "human rights groups".</summary>
/// <param name="view">The sentence.</param>
/// <param name="groups">Nouns for such groups; those with the value "one" in the singular too, those with
/// "qualified" only where something tells which they are,
/// "counted" also with their number alone.</param>
/// <param name="partial">Words that only tell how many of them are meant: "some", "several".</param>
internal sealed class NamelessGroups(SentenceView view, PhraseTable groups, PhraseTable partial)
{
    // Fewer have been named, or will be.
    private const int FewestCounted = 6;

    /// <summary>The group that the noun means, by its words without article and number; null when it means none.</summary>
    public ActorId? At(int token)
    {
        if (groups.Find(view, token) is not { } found || found.Last != token) return null;
        if (view[token].Xpos is not ("NNS" or "NNPS") && found.Value is not "one") return null;
        var first = found.First;
        while (first > 0 && Qualifies(first - 1, token)) first--;
        if (view[first].Relation is "cc") first++;
        // "countries" alone might be any, and "two countries" a pair that was named before; "forty-four countries" are that many.
        if (first == found.First && found.Value is "counted" && NumberOf(token) is >= 0 and var number) first = number;
        if (first == found.First && found.Value is "qualified" or "counted") return null;
        return new ActorId(ActorType.Group, view.Words(first, token).ToLowerInvariant());
    }

    private int NumberOf(int noun)
    {
        if (view.Child(noun, "det", "nmod:poss", "nmod") >= 0) return -1;
        foreach (var amount in view.Amounts)
            if (amount is { Kind: AmountKind.Count, Value: >= FewestCounted } && amount.First < noun && view.IsUnder(amount.First, noun)) return amount.First;
        return -1;
    }

    // "several armed protesters" are armed protesters; what joins a name to the noun tells of two: "Iran and world powers".
    private bool Qualifies(int word, int noun) =>
        !(view[word].Relation is "cc" && word > 0 && view[word - 1].Upos is Upos.PropN)
        && view[word].Relation is "amod" or "compound" or "cc" or "conj" && view[word].Upos is not Upos.Num && view.IsUnder(word, noun) && partial.Match(view, word) is null;
}
