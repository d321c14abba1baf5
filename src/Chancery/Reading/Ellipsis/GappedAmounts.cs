using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Finds the amounts that stand for a clause without its verb: "gave $10 million to Chad and $5 million to Mali", "lent Chad 3 million
/// and Mali 2 million euros".</summary>
/// <remarks>Each has its own receiver. Where the first has none of its own, both are for the same one: "gave 3 tents and 5 tonnes of rice to Chad".</remarks>
internal static class GappedAmounts
{
    // "to Mali", "to the island of Malta": how many words behind a number the name stands.
    private const int FarthestName = 4;

    public static Remnant? At(Sentence sentence, int at)
    {
        if (IsBareNumber(sentence, at)) return AtNumber(sentence, at);
        if (!IsJoined(sentence[at]) || !IsMeasured(sentence, at)) return null;
        var verb = VerbOf(sentence, at);
        if (verb < 0 || ObjectOf(sentence, verb, at, isMeasured: true) is not { } thing) return null;
        var receiver = sentence.Child(verb, "iobj") is >= 0 and var indirect ? indirect : ObjectOf(sentence, verb, thing, isMeasured: false);
        if (receiver is { } first && NameBefore(sentence, at) is { } name) return new(verb, name, first, at, "obj");
        if (OwnReceiver(sentence, thing, at) is not (>= 0 and var own)) return null;
        return new(verb, at, thing, sentence[own].Head == at ? -1 : own, Measure: MeasureAlone(sentence, thing, at));
    }

    // "killed 45 people in Chad and 12 in Mali", "450 were hurt in Chad and 120 in Mali".
    private static Remnant? AtNumber(Sentence sentence, int at)
    {
        var verb = VerbOf(sentence, at);
        if (verb < 0 || (ObjectOf(sentence, verb, at, isMeasured: true) ?? Counted(sentence, verb)) is not { } thing || sentence[thing].Upos is not Upos.Noun) return null;
        var own = OwnReceiver(sentence, thing, at);
        return own >= 0 && own <= at + FarthestName ? new(verb, at, thing, own, Measure: at) : null;
    }

    private static int VerbOf(Sentence sentence, int at)
    {
        var verb = sentence[at].Head;
        while (verb >= 0 && sentence[verb].Upos is not Upos.Verb) verb = sentence[verb].Head;
        return verb > at ? -1 : verb;
    }

    private static int? Counted(Sentence sentence, int verb) =>
        sentence.Child(verb, "nsubj", "nsubj:pass") is >= 0 and var subject && subject < verb && sentence.Child(subject, "nummod") >= 0 ? subject : null;

    private static bool IsJoined(in Token word) => word is { Upos: Upos.Noun or Upos.Sym or Upos.PropN, Relation: "conj" or "appos" };

    private static bool IsBareNumber(Sentence sentence, int at) =>
        sentence[at] is { Upos: Upos.Num, Relation: "conj" or "appos", Xpos: "CD" } && at + 2 < sentence.Count && sentence[at + 1].Upos is Upos.Adp;

    // "10 tonnes to Mali", "a first lot of 10 tonnes to Mali": of what, the first amount has said; -1 where this one says so itself.
    private static int MeasureAlone(Sentence sentence, int first, int amount)
    {
        var measure = sentence.Child(amount, "nummod") < 0 && sentence.Child(amount, "nmod") is >= 0 and var of ? of : amount;
        var isAlone = measure + 1 < sentence.Count && sentence[measure + 1].Lemma is not "of";
        return isAlone && sentence[measure].Lemma == sentence[first].Lemma && sentence[measure].Upos is Upos.Noun ? measure : -1;
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

    // To whom or for whom the second amount is, where that is another than who gets the first; -1 where it is not told.
    private static int OwnReceiver(Sentence sentence, int first, int second)
    {
        for (var mine = second + 1; mine < sentence.Count; mine++)
        {
            if (sentence[mine].Upos is Upos.Verb) return -1;
            if (sentence[mine].Upos is not Upos.PropN || sentence.PrepositionOf(mine) is not { } preposition) continue;
            for (var other = first + 1; other < second; other++)
                if (sentence[other].Upos is Upos.PropN && sentence.PrepositionOf(other) == preposition) return sentence[other].Lemma != sentence[mine].Lemma ? mine : -1;
        }

        return -1;
    }
}
