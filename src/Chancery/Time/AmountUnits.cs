using Chancery.Language;

namespace Chancery.Time;

/// <summary>Finds what a number counts from the tree, or from the words after it where there is no tree.</summary>
internal static class AmountUnits
{
    /// <summary>The unit of a number that tells somebody's age: it counts nothing.</summary>
    public const string Age = "age";

    /// <summary>How many words may stand between a number and the noun that it counts.</summary>
    private const int Reach = 5;

    /// <summary>The mention for a quantity; null when the number is a label or counts nothing.</summary>
    public static AmountMention? Classify(Sentence sentence, List<Atom> atoms, Quantity quantity)
    {
        var (first, last) = (atoms[quantity.Start].Token, atoms[quantity.End - 1].Token);
        if (quantity.Unit == Age) return null;
        var unit = quantity.Unit.Length > 0 ? quantity.Unit : Counted(sentence, atoms, quantity, last);
        if (unit is null || (unit.Length == 0 && quantity.Kind == AmountKind.Ordinal)) return null;
        return new(first, last, quantity.Kind, quantity.Value, quantity.UpTo, unit, quantity.Comparator);
    }

    private static string? Counted(Sentence sentence, List<Atom> atoms, Quantity quantity, int last)
    {
        if (Joined(sentence, atoms, quantity.End) is { } joined) return joined;
        ref readonly var number = ref sentence[last];
        if (number.Head >= 0 && number.Relation is "nummod" or "amod")
        {
            ref readonly var head = ref sentence[number.Head];
            if (number.Head < last) return IsLabel(number, head) ? null : "";
            if (head.Upos is Upos.Noun or Upos.PropN) return head.Lemma;
        }

        var isOne = quantity is { Value: 1, Kind: AmountKind.Count } && number.Upos != Upos.Num;
        return NextNoun(sentence, last) ?? (isOne ? null : "");
    }

    /// <summary>The noun of "22-nation", which may be a word of its own or the rest of one.</summary>
    private static string? Joined(Sentence sentence, List<Atom> atoms, int hyphen)
    {
        if (hyphen + 1 >= atoms.Count || atoms[hyphen] is not { Kind: AtomKind.Mark, Joined: true, Word.Text: "-" } || !atoms[hyphen + 1].Joined) return null;
        ref readonly var word = ref sentence[atoms[hyphen + 1].Token];
        var cut = word.Form.LastIndexOf('-');
        return cut < 0 ? word.Lemma : word.Form[(cut + 1)..].ToLowerInvariant();
    }

    /// <summary>"Article 5", "Resolution 1325": a number after a noun names one of them.</summary>
    private static bool IsLabel(in Token number, in Token head) => number.Upos == Upos.Num && head.Upos is Upos.Noun or Upos.PropN;

    private static string? NextNoun(Sentence sentence, int last)
    {
        for (var i = last + 1; i < sentence.Count && i <= last + Reach; i++)
        {
            ref readonly var word = ref sentence[i];
            if (word.Upos is Upos.Noun) return i + 1 < sentence.Count && sentence[i + 1].Upos is Upos.Noun ? sentence[i + 1].Lemma : word.Lemma;
            var between = word.Upos is Upos.Adj or Upos.PropN or Upos.Num or Upos.X || word.Form is "-" or "of";
            if (word.Upos is Upos.PropN && word.Xpos == "NNPS") return word.Lemma;
            if (!between) return null;
        }

        return null;
    }
}
