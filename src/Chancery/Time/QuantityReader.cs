namespace Chancery.Time;

/// <summary>Reads a number with its comparator, currency, percent sign, unit of time, and the second end of a range.</summary>
internal sealed class QuantityReader(TimeLexicon lexicon, List<Atom> atoms)
{
    private const string Percent = "percent";

    /// <summary>Whether a quantity may start with the atom; most atoms of a sentence fail this at once.</summary>
    public static bool MayStart(in Atom atom) => atom.Word is { } word ? word.StartsAmount : atom.Kind is AtomKind.Figure or AtomKind.Ordinal;

    /// <summary>Reads the quantity that starts at <paramref name="at"/>, with or without a comparator before the number.</summary>
    public bool TryRead(int at, out Quantity quantity)
    {
        var comparator = lexicon.Comparators.StartingAt(atoms, at);
        var start = at + (comparator?.Words.Length ?? 0);
        return TryAmount(start, comparator?.Value ?? "=", out quantity);
    }

    private bool TryAmount(int at, string comparator, out Quantity quantity)
    {
        if (TryOrdinal(at, comparator, out quantity) || TryFraction(at, comparator, out quantity)) return true;
        var currency = CurrencyBefore(at);
        var numberAt = at + (currency?.Words.Length ?? 0);
        if (!IsFree(at) || !NumberReader.TryRead(atoms, numberAt, out var value, out var length)) return false;
        var end = numberAt + length;
        var upTo = SecondEnd(at, currency, ref value, ref end);
        quantity = new(at, end, value, upTo, AmountKind.Count, "", comparator);
        quantity = currency is null ? WithUnitAfter(quantity) : quantity with { Kind = AmountKind.Money, Unit = currency.Value };
        return true;
    }

    /// <summary>"F-16", "Covid-19": figures joined to a word that is no number are a part of a name.</summary>
    private bool IsFree(int at)
    {
        if (IsClock(at)) return false;
        if (at >= atoms.Count || atoms[at].Kind != AtomKind.Figure) return true;
        for (var i = at; i > 0 && atoms[i].Joined; i--)
        {
            if (atoms[i - 1] is { Kind: AtomKind.Word, Word: null }) return false;
        }

        return true;
    }

    /// <summary>"10:55".</summary>
    private bool IsClock(int at) =>
        (IsColon(at + 1) && at + 2 < atoms.Count && atoms[at + 2] is { Kind: AtomKind.Figure, Joined: true })
        || (IsColon(at - 1) && at < atoms.Count && atoms[at].Joined);

    private bool IsColon(int at) => at >= 0 && at < atoms.Count && atoms[at] is { Kind: AtomKind.Colon, Joined: true };

    private Phrase? CurrencyBefore(int at) =>
        lexicon.Currencies.StartingAt(atoms, at) is { Note: "before" or "both" } currency ? currency : null;

    /// <summary>The upper end of "four-five", "four or five", "10 to 15", "$1.2 billion-$1.5 billion", "1.2-1.5 million".</summary>
    private decimal? SecondEnd(int start, Phrase? currency, ref decimal value, ref int end)
    {
        if (!IsJoint(start, end)) return null;
        var next = end + 1;
        if (currency is not null && CurrencyBefore(next) is { } again) next += again.Words.Length;
        if (!NumberReader.TryRead(atoms, next, out var upper, out var length)) return null;
        var lower = value;
        if (lower < 1000 && LastScale(next + length - 1) is { } scale && LastScale(end - 1) is null && lower * scale < upper) lower *= scale;
        if (lower >= upper) return null;
        value = lower;
        end = next + length;
        return upper;
    }

    private bool IsJoint(int start, int at) => Text(at) switch
    {
        "-" or "or" => true,
        "to" => Text(start - 1) != "from",
        "and" => Text(start - 1) == "between",
        _ => false,
    };

    private decimal? LastScale(int at) =>
        atoms[at].Word is { } word && (word.TryGet(WordClass.Scale, out var scale) || word.TryGet(WordClass.Abbreviation, out scale))
            ? scale.Value
            : null;

    private Quantity WithUnitAfter(Quantity quantity)
    {
        var at = quantity.End;
        if (Text(at) == "-") at++;
        if (lexicon.Measures.StartingAt(atoms, at) is { } measure)
        {
            var kind = measure.Value == Percent ? AmountKind.Percent : AmountKind.Count;
            return quantity with { End = at + measure.Words.Length, Kind = kind, Unit = measure.Value };
        }

        if (lexicon.Currencies.StartingAt(atoms, at) is { } currency && (currency.Note is "after" or "both" || (currency.Note is "scaled" && LastScale(quantity.End - 1) is not null)))
        {
            return quantity with { End = at + currency.Words.Length, Kind = AmountKind.Money, Unit = currency.Value };
        }

        return Text(at) == "of" || at >= atoms.Count ? quantity : WithTimeUnit(quantity, at);
    }

    /// <summary>"90 days", "five-day".</summary>
    private Quantity WithTimeUnit(Quantity quantity, int at)
    {
        if (atoms[at].Word?.TryGet(WordClass.Unit, out var unit) != true) return quantity;
        return quantity with
        {
            End = at + 1,
            Kind = AmountKind.Duration,
            Unit = unit.Unit.ToString().ToLowerInvariant(),
            Value = quantity.Value * unit.Value,
            UpTo = quantity.UpTo * unit.Value,
        };
    }

    /// <summary>"first", "70th", "thirty-fifth".</summary>
    private bool TryOrdinal(int at, string comparator, out Quantity quantity)
    {
        quantity = default;
        if (at >= atoms.Count) return false;
        var end = at;
        decimal value = 0;
        if (atoms[at].Word is { } tens && tens.TryGet(WordClass.NumberTens, out var ten))
        {
            end = Text(at + 1) == "-" ? at + 2 : at + 1;
            value = ten.Value;
        }

        if (end >= atoms.Count) return false;
        if (atoms[end].Kind == AtomKind.Ordinal) value += atoms[end].Number;
        else if (atoms[end].Word?.TryGet(WordClass.Ordinal, out var ordinal) == true && (value == 0 || ordinal.Value < 10)) value += ordinal.Value;
        else return false;
        quantity = new(at, end + 1, value, null, AmountKind.Ordinal, "", comparator);
        return true;
    }

    /// <summary>"half of", "a third of", "two thirds of", as percent.</summary>
    private bool TryFraction(int at, string comparator, out Quantity quantity)
    {
        quantity = default;
        decimal times = 1;
        var next = at;
        if (next < atoms.Count && atoms[next].Word?.TryGet(WordClass.Article, out _) == true) next++;
        else if (NumberReader.TryRead(atoms, at, out times, out var length)) next += length;
        else times = 1;
        if (Text(next) == "-") next++;
        if (next >= atoms.Count || Text(next + 1) != "of" || atoms[next].Word?.TryGet(WordClass.Fraction, out var fraction) != true) return false;
        var share = Math.Round(times * fraction.Value * 100, 1);
        if (share > 100) return false;
        quantity = new(at, next + 1, share, null, AmountKind.Percent, Percent, comparator == "=" && share % 25 != 0 ? "~" : comparator);
        return true;
    }

    private string? Text(int at) => at >= 0 && at < atoms.Count ? atoms[at].Word?.Text : null;
}
