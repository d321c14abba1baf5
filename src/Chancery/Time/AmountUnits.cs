using Chancery.Language;

namespace Chancery.Time;

/// <summary>Finds what a number counts from the tree, or from the words after it where there is no tree.</summary>
internal static class AmountUnits
{
    /// <summary>The unit of a number that tells an age or a time of the day: it counts nothing.</summary>
    private const string Nothing = "none";

    /// <summary>Four figures from here on, without a plural after them, are rather a year.</summary>
    private const int FirstYear = 1900, LastYear = 2099;

    /// <summary>How many words may stand between a number and the noun that it counts.</summary>
    private const int Reach = 5;

    /// <summary>The mention for a quantity; null when the number is a label or counts nothing.</summary>
    public static AmountMention? Classify(Sentence sentence, List<Atom> atoms, Quantity quantity)
    {
        var (first, last) = (atoms[quantity.Start].Token, atoms[quantity.End - 1].Token);
        if (quantity.Unit == Nothing || IsYear(sentence, atoms, quantity)) return null;
        var unit = quantity.Unit.Length > 0 ? quantity.Unit : Counted(sentence, atoms, quantity, last);
        if (unit is null or Nothing || (unit.Length == 0 && quantity.Kind == AmountKind.Ordinal)) return null;
        return new(first, last, quantity.Kind, quantity.Value, quantity.UpTo, unit, quantity.Comparator);
    }

    private static string? Counted(Sentence sentence, List<Atom> atoms, Quantity quantity, int last)
    {
        if (Joined(sentence, atoms, quantity.End) is { } joined) return joined;
        ref readonly var number = ref sentence[last];
        var unit = ByTree(sentence, number, last) ?? NextNoun(sentence, last);
        if (unit is not null) return unit;
        var isOne = quantity is { Value: 1, Kind: AmountKind.Count } && atoms[quantity.Start].Kind == AtomKind.Word;
        return isOne || IsLabel(sentence, atoms[quantity.Start]) ? null : "";
    }

    private static string? ByTree(Sentence sentence, in Token number, int at)
    {
        if (number.Head <= at || number.Relation is not ("nummod" or "amod")) return null;
        ref readonly var head = ref sentence[number.Head];
        return head.Upos is Upos.Noun or Upos.PropN ? head.Lemma : null;
    }

    private static bool IsYear(Sentence sentence, List<Atom> atoms, Quantity quantity)
    {
        if (quantity is not { Kind: AmountKind.Count, Comparator: "=", UpTo: null, Value: >= FirstYear and <= LastYear }) return false;
        var next = atoms[quantity.End - 1].Token + 1;
        return atoms[quantity.Start].Digits == 4 && (next >= sentence.Count || sentence[next].Xpos != "NNS");
    }

    /// <summary>The noun of "22-nation", which may be a word of its own or the rest of one.</summary>
    private static string? Joined(Sentence sentence, List<Atom> atoms, int hyphen)
    {
        if (hyphen + 1 >= atoms.Count || atoms[hyphen] is not { Kind: AtomKind.Mark, Joined: true, Word.Text: "-" } || !atoms[hyphen + 1].Joined) return null;
        if (atoms[hyphen + 1].Kind != AtomKind.Word) return Nothing;
        ref readonly var word = ref sentence[atoms[hyphen + 1].Token];
        var cut = word.Form.LastIndexOf('-');
        return cut < 0 ? word.Lemma : word.Form[(cut + 1)..].ToLowerInvariant();
    }

    /// <summary>"Article 5", "Flight 610", "version one": a number after a noun names one of them.</summary>
    private static bool IsLabel(Sentence sentence, Atom number) =>
        number.Token > 0 && sentence[number.Token - 1] is { Upos: Upos.Noun or Upos.PropN } before
        && (before.Upos == Upos.PropN || sentence[number.Token].Head == number.Token - 1);

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
