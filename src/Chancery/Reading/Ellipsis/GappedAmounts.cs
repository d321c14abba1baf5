using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Finds the amounts that stand for a clause without its verb: "gave $10 million to Chad and $5 million to Mali", "lent Chad 3 million
/// and Mali 2 million euros".</summary>
/// <remarks>Each has its own receiver. Where the first has none of its own, both are for the same one: "gave 3 tents and 5 tonnes of rice to Chad".</remarks>
internal static class GappedAmounts
{
    public static Remnant? At(Sentence sentence, int at)
    {
        if (sentence[at] is not { Upos: Upos.Noun or Upos.Sym or Upos.PropN, Relation: "conj" } || !IsMeasured(sentence, at)) return null;
        var verb = sentence[at].Head;
        while (verb >= 0 && sentence[verb].Upos is not Upos.Verb) verb = sentence[verb].Head;
        if (verb < 0 || verb > at || ObjectOf(sentence, verb, at, isMeasured: true) is not { } thing) return null;
        var receiver = sentence.Child(verb, "iobj") is >= 0 and var indirect ? indirect : ObjectOf(sentence, verb, thing, isMeasured: false);
        if (receiver is { } first && NameBefore(sentence, at) is { } name) return new(verb, name, first, at, "obj");
        return HasOwnReceiver(sentence, thing, at) ? new(verb, at, thing) : null;
    }

    private static int? ObjectOf(Sentence sentence, int verb, int before, bool isMeasured)
    {
        for (var at = verb + 1; at < before; at++)
            if (sentence[at].Head == verb && sentence[at].Relation is "obj" && IsMeasured(sentence, at) == isMeasured) return at;
        return null;
    }

    // "35 tonnes", "$5 million", "a first lot of 10 tonnes".
    private static bool IsMeasured(Sentence sentence, int at) =>
        sentence.Child(at, "nummod") >= 0 || (sentence.Child(at, "nmod") is >= 0 and var of && of > at && sentence.Child(of, "nummod") >= 0);

    private static int? NameBefore(Sentence sentence, int amount)
    {
        var first = amount;
        while (first > 0 && sentence.IsUnder(first - 1, amount) && sentence[first - 1].Upos is Upos.Num or Upos.Sym) first--;
        return first > 0 && first < amount && sentence[first - 1] is { Upos: Upos.PropN, Relation: "conj" } ? first - 1 : null;
    }

    private static bool HasOwnReceiver(Sentence sentence, int first, int second)
    {
        for (var mine = second + 1; mine < sentence.Count; mine++)
        {
            if (!sentence.IsUnder(mine, second) || sentence[mine].Upos is not Upos.PropN || sentence.PrepositionOf(mine) is not { } preposition) continue;
            for (var other = first + 1; other < second; other++)
                if (sentence[other].Upos is Upos.PropN && sentence.PrepositionOf(other) == preposition) return sentence[other].Lemma != sentence[mine].Lemma;
        }

        return false;
    }
}
