namespace Chancery.Time;

/// <summary>Which single atom fills which slot.</summary>
internal static class DateSlots
{
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>Whether <paramref name="atom"/> fills <paramref name="slot"/>, and as what.</summary>
    public static bool TryFill(DateSlot slot, Atom atom, out DateCapture capture)
    {
        capture = new(slot, atom.Number);
        return slot switch
        {
            DateSlot.Day => atom is { Kind: AtomKind.Figure or AtomKind.Ordinal, Digits: 1 or 2, Number: >= 1 and <= 31 },
            DateSlot.DayTh => atom is { Kind: AtomKind.Ordinal, Number: >= 1 and <= 31 },
            DateSlot.Year => atom is { Kind: AtomKind.Figure, Digits: 4, Number: >= FirstYear and <= LastYear },
            DateSlot.Yy => atom is { Kind: AtomKind.Figure, Digits: 2 },
            DateSlot.Decade => atom.Kind == AtomKind.Decade && atom.Number % 10 == 0,
            DateSlot.Numeral => atom.Kind == AtomKind.Numeral,
            DateSlot.Nth when atom.Kind == AtomKind.Ordinal => true,
            DateSlot.Nth => TryWord(slot, WordClass.Ordinal, atom, out capture),
            DateSlot.Month => atom.Capital && TryWord(slot, WordClass.Month, atom, out capture),
            DateSlot.Weekday => atom.Capital && TryWord(slot, WordClass.Weekday, atom, out capture),
            DateSlot.Season => TryWord(slot, WordClass.Season, atom, out capture),
            DateSlot.DayPart => TryWord(slot, WordClass.DayPart, atom, out capture),
            DateSlot.Unit => TryWord(slot, WordClass.Unit, atom, out capture) && capture.Unit >= TimeUnit.Day,
            _ => false,
        };
    }

    private static bool TryWord(DateSlot slot, WordClass wanted, Atom atom, out DateCapture capture)
    {
        WordReading reading = default;
        var read = atom.Word?.TryGet(wanted, out reading) == true;
        capture = new(slot, reading.Value, reading.Unit);
        return read;
    }
}
