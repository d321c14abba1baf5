namespace Chancery.Time;

/// <summary>Parts of a date: halves, quarters, "the first six months of", "early", "the end of".</summary>
internal static class DateParts
{
    private const string Approximate = "~";

    /// <summary>From so many months on the parts are told in whole years.</summary>
    private const int ManyYears = 36;

    /// <summary>The part of the date inside; null when that has no such part.</summary>
    public static EdtfDate? Resolve(DateExpression e, DateContext context)
    {
        if (Whole(e, context) is not { Earliest: { } from, Latest: { } to }) return null;
        return e.Rule.Meaning switch
        {
            DateMeaning.Half => OneOf(from, to, e.Number(DateSlot.Nth) ?? e.Number(DateSlot.N) ?? int.Parse(e.Rule.Argument), 2),
            DateMeaning.Quarter => OneOf(from, to, e.Number(DateSlot.Nth) ?? e.Number(DateSlot.N)!.Value, 4),
            DateMeaning.Head => Head(e, from, to),
            DateMeaning.Tail => Tail(e, from, to),
            DateMeaning.Nth => Nth(e, from, to),
            DateMeaning.Early => Third(from, to, 0),
            DateMeaning.Middle => Third(from, to, 1),
            DateMeaning.Late => Third(from, to, 2),
            _ => End(from, to),
        };
    }

    private static EdtfDate? Whole(DateExpression e, DateContext context)
    {
        if (DateResolver.Inner(e, context) is { } inner) return inner;
        if (e.Number(DateSlot.Year) is { } year) return EdtfDate.Year(year);
        return e.Rule.Meaning == DateMeaning.YearEnd && context.Now is { } now ? EdtfDate.Year(now.Year) : null;
    }

    /// <summary>One of so many equal parts: whole months of years, else days.</summary>
    private static EdtfDate? OneOf(DateOnly from, DateOnly to, int number, int parts)
    {
        if (number < 1 || number > parts) return null;
        var months = MonthsIn(from, to);
        if (months > 0 && months % parts == 0)
        {
            var size = months / parts;
            return EdtfDate.Covering(from.AddMonths((number - 1) * size), from.AddMonths(number * size).AddDays(-1));
        }

        var days = to.DayNumber - from.DayNumber + 1;
        return days < parts ? null : EdtfDate.Covering(from.AddDays((number - 1) * days / parts), from.AddDays((number * days / parts) - 1));
    }

    private static EdtfDate? Head(DateExpression e, DateOnly from, DateOnly to)
    {
        var (number, unit) = Size(e);
        var end = Calendar.Add(from, unit, number).AddDays(-1);
        return end > to || end < from ? null : EdtfDate.Covering(from, end);
    }

    private static EdtfDate? Tail(DateExpression e, DateOnly from, DateOnly to)
    {
        var (number, unit) = Size(e);
        var start = Calendar.Add(to.AddDays(1), unit, -number);
        return start < from || start > to ? null : EdtfDate.Covering(start, to);
    }

    private static EdtfDate? Nth(DateExpression e, DateOnly from, DateOnly to)
    {
        var unit = e.Get(DateSlot.Unit)!.Value;
        var number = e.Number(DateSlot.Nth)!.Value;
        if (number is < 1 or > 366) return null;
        var start = Calendar.Add(from, unit.Unit, (number - 1) * unit.Value);
        var end = Calendar.Add(from, unit.Unit, number * unit.Value).AddDays(-1);
        return end > to || end < start ? null : EdtfDate.Covering(start, end);
    }

    private static (decimal Number, TimeUnit Unit) Size(DateExpression e)
    {
        var unit = e.Get(DateSlot.Unit)!.Value;
        return ((e.Get(DateSlot.N)?.Value ?? 1) * unit.Value, unit.Unit);
    }

    /// <summary>A third; where it ends inside the date is approximate. A week or less has no thirds and stays whole.</summary>
    private static EdtfDate Third(DateOnly from, DateOnly to, int third)
    {
        var months = MonthsIn(from, to);
        var days = to.DayNumber - from.DayNumber + 1;
        if (days <= 7) return EdtfDate.Covering(from, to);
        var (unit, size) = months >= ManyYears ? (TimeUnit.Year, months / 12) : months >= 3 ? (TimeUnit.Month, months) : (TimeUnit.Day, days);
        var start = Calendar.Add(from, unit, Cut(size, third, unit));
        var end = third == 2 ? to : Calendar.Add(from, unit, Cut(size, third + 1, unit)).AddDays(-1);
        return Fuzzy(start, end, third > 0, third < 2, unit);
    }

    /// <summary>Where a third starts: of a decade years 0, 4 and 7, of a month days 0, 10 and 20.</summary>
    private static int Cut(int size, int third, TimeUnit unit) =>
        unit == TimeUnit.Day ? size / 3 * third : ((size * third) + 2) / 3;

    /// <summary>The last month of years, the last third of a month, the last day of a week.</summary>
    private static EdtfDate End(DateOnly from, DateOnly to)
    {
        var months = MonthsIn(from, to);
        if (months >= 2) return EdtfDate.Month(to.Year, to.Month).Approximately();
        return months == 1 ? Third(from, to, 2) : EdtfDate.Day(to).Approximately();
    }

    private static EdtfDate Fuzzy(DateOnly from, DateOnly to, bool fuzzyStart, bool fuzzyEnd, TimeUnit unit)
    {
        var start = Calendar.Rounded(from, unit).Value + (fuzzyStart ? Approximate : "");
        var end = Calendar.Rounded(to, unit).Value + (fuzzyEnd ? Approximate : "");
        return new($"{start}/{end}");
    }

    /// <summary>How many whole months the days make up; 0 when they are none.</summary>
    private static int MonthsIn(DateOnly from, DateOnly to) =>
        from.Day == 1 && to.AddDays(1).Day == 1 ? ((to.Year - from.Year) * 12) + to.Month - from.Month + 1 : 0;
}
