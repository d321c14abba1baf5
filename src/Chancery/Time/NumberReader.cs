namespace Chancery.Time;

/// <summary>Reads numbers in figures and words: 43.2 million, twenty-five, one-and-a-half, half a million.</summary>
internal static class NumberReader
{
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>Reads the longest number that starts at <paramref name="at"/>; false when none does.</summary>
    /// <param name="length">How many atoms it takes.</param>
    public static bool TryRead(List<Atom> atoms, int at, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        if (at >= atoms.Count) return false;
        if (TryHalfOfScale(atoms, at, out value, out length)) return true;

        var read = atoms[at].Kind == AtomKind.Figure ? Figure(atoms, at, out value, out length) : Words(atoms, at, out value, out length);
        if (!read) return false;
        AndAHalf(atoms, at, ref value, ref length);
        value = Normal(value);
        return true;
    }

    /// <summary>The same number without zeros after the point.</summary>
    private static decimal Normal(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool Figure(List<Atom> atoms, int at, out decimal value, out int length)
    {
        value = atoms[at].Number;
        length = 1;
        // "100 000": figures parted by blanks, only where they cannot be anything else.
        while (value != 0 && At(atoms, at + length) is { Kind: AtomKind.Figure, Digits: 3, Number: 0 } && value < 1_000_000)
        {
            value *= 1000;
            length++;
        }

        while (true)
        {
            var hyphen = IsMark(atoms, at + length, "-") ? 1 : 0;
            if (!IsScale(At(atoms, at + length + hyphen), out var scale) || value * scale > Most) return true;
            value *= scale;
            length += hyphen + 1;
        }
    }

    private static bool IsScale(Atom atom, out decimal scale)
    {
        scale = 0;
        if (atom.Word is not { } word) return false;
        if (!word.TryGet(WordClass.Scale, out var reading) && !word.TryGet(WordClass.Abbreviation, out reading)) return false;
        scale = reading.Value;
        return true;
    }

    /// <summary>Adds up number words: hundreds multiply what stands before them, larger scales close a group.</summary>
    private static bool Words(List<Atom> atoms, int at, out decimal value, out int length)
    {
        decimal total = 0, group = 0;
        length = 0;
        var next = at;
        var last = WordClass.Scale;
        while (next < atoms.Count && atoms[next].Word is { } word && TryAdd(word, ref total, ref group, ref last, length == 0))
        {
            next++;
            length = next - at;
            next += Joint(atoms, next, last);
        }

        value = total + group;
        return length > 0 && !(length == 1 && last == WordClass.Article);
    }

    private static bool TryAdd(TimeWord word, ref decimal total, ref decimal group, ref WordClass last, bool first)
    {
        if (word.TryGet(WordClass.NumberUnit, out var reading) && last is WordClass.Scale or WordClass.NumberTens) group += reading.Value;
        else if (word.TryGet(WordClass.NumberTens, out reading) && last is WordClass.Scale) group += reading.Value;
        else if (first && word.TryGet(WordClass.Article, out reading)) group = reading.Value;
        else if (!first && word.TryGet(WordClass.Scale, out reading) && total + group < Most / reading.Value) Scale(reading.Value, ref total, ref group);
        else return false;
        last = reading.Class;
        return true;
    }

    private static void Scale(decimal scale, ref decimal total, ref decimal group)
    {
        if (scale <= 100)
        {
            group = Math.Max(group, 1) * scale;
            return;
        }

        total = (total + Math.Max(group, total == 0 ? 1 : 0)) * scale;
        group = 0;
    }

    /// <summary>The hyphen of "twenty-five" and the "and" of "two hundred and five"; taken only when a number follows.</summary>
    private static int Joint(List<Atom> atoms, int next, WordClass last)
    {
        if (At(atoms, next + 1).Word is not { } follower) return 0;
        var hyphened = last == WordClass.NumberTens && IsMark(atoms, next, "-");
        if (hyphened && follower.TryGet(WordClass.NumberUnit, out var unit) && unit.Value is > 0 and < 10) return 1;
        var isNumber = follower.TryGet(WordClass.NumberUnit, out _) || follower.TryGet(WordClass.NumberTens, out _);
        return last == WordClass.Scale && isNumber && IsMark(atoms, next, "and") ? 1 : 0;
    }

    /// <summary>"half a million", "a quarter of a million".</summary>
    private static bool TryHalfOfScale(List<Atom> atoms, int at, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        if (atoms[at].Word is not { } word || !word.TryGet(WordClass.Fraction, out var fraction)) return false;
        var article = IsMark(atoms, at + 1, "of") ? at + 2 : at + 1;
        if (At(atoms, article).Word?.TryGet(WordClass.Article, out _) != true) return false;
        if (At(atoms, article + 1).Word?.TryGet(WordClass.Scale, out var scale) != true) return false;
        value = decimal.Truncate(fraction.Value * scale.Value);
        length = article + 2 - at;
        return true;
    }

    /// <summary>"one and a half", "two-and-a-quarter".</summary>
    private static void AndAHalf(List<Atom> atoms, int at, ref decimal value, ref int length)
    {
        var next = at + length;
        if (IsMark(atoms, next, "-")) next++;
        if (!IsMark(atoms, next, "and")) return;
        next++;
        if (IsMark(atoms, next, "-")) next++;
        if (At(atoms, next).Word?.TryGet(WordClass.Article, out _) != true) return;
        next++;
        if (IsMark(atoms, next, "-")) next++;
        if (At(atoms, next).Word?.TryGet(WordClass.Fraction, out var fraction) != true) return;
        value += fraction.Value;
        length = next + 1 - at;
        if (!IsScale(At(atoms, at + length), out var scale)) return;
        value *= scale;
        length++;
    }

    private static bool IsMark(List<Atom> atoms, int at, string text) => At(atoms, at).Word?.Text == text;

    private static Atom At(List<Atom> atoms, int at) => at < atoms.Count ? atoms[at] : default;
}
