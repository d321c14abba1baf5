namespace Chancery.Time;

/// <summary>Dates named by the calendar: days, months, years, seasons. Where the year is not said, the tense and the
/// publication date decide it; without a publication date it stays unknown.</summary>
internal static class CalendarDates
{
    /// <summary>A date in figures.</summary>
    public static EdtfDate Numeral(DateExpression e)
    {
        var packed = e.Number(DateSlot.Numeral)!.Value;
        var (year, month, day) = (packed / 10000, packed / 100 % 100, packed % 100);
        return day == 0 ? EdtfDate.Year(year) : EdtfDate.Day(year, month, day);
    }

    /// <summary>A day; null when the month has no such day.</summary>
    public static EdtfDate? Day(DateExpression e, DateContext context)
    {
        var day = e.Number(DateSlot.Day) ?? e.Number(DateSlot.Nth)!.Value;
        var month = e.Number(DateSlot.Month)!.Value;
        return On(YearOf(e, month, day, context), month, day);
    }

    /// <summary>From a day to a day; null unless the second is the later.</summary>
    public static EdtfDate? Days(DateExpression e, DateContext context)
    {
        var (firstDay, lastDay) = (e.Number(DateSlot.Day)!.Value, e.Number(DateSlot.Day, 1)!.Value);
        var firstMonth = e.Number(DateSlot.Month)!.Value;
        var lastMonth = e.Number(DateSlot.Month, 1) ?? firstMonth;
        var lastYear = YearOf(e, lastMonth, lastDay, context);
        var firstYear = firstMonth > lastMonth ? lastYear - 1 : lastYear;
        if (On(firstYear, firstMonth, firstDay) is not { } from || On(lastYear, lastMonth, lastDay) is not { } to) return null;
        var inOrder = firstMonth != lastMonth || firstDay < lastDay;
        return inOrder ? EdtfDate.Interval(from, to) : null;
    }

    /// <summary>"the 21st": the nearest day of that number that the tense allows.</summary>
    public static EdtfDate? MonthDay(DateExpression e, DateContext context)
    {
        var day = e.Number(DateSlot.Nth)!.Value;
        if (context.Now is not { } now || day is < 1 or > 31) return null;
        var month = context.Tense switch
        {
            Tense.Future or Tense.Present when day < now.Day => now.AddMonths(1),
            Tense.Past when day > now.Day => now.AddMonths(-1),
            _ => now,
        };
        return On(month.Year, month.Month, day);
    }

    /// <summary>A month.</summary>
    public static EdtfDate? Month(DateExpression e, DateContext context)
    {
        var month = e.Number(DateSlot.Month)!.Value;
        if (e.Rule.Argument.Length == 0) return InMonth(YearOf(e, month, null, context), month);
        return YearBy(e.Rule.Argument, month, context) is { } year ? EdtfDate.Month(year, month) : null;
    }

    /// <summary>From a month to a month.</summary>
    public static EdtfDate? Months(DateExpression e, DateContext context)
    {
        var (first, last) = (e.Number(DateSlot.Month)!.Value, e.Number(DateSlot.Month, 1)!.Value);
        if (first == last) return null;
        var lastYear = YearOf(e, last, null, context);
        return EdtfDate.Interval(InMonth(first > last ? lastYear - 1 : lastYear, first), InMonth(lastYear, last));
    }

    /// <summary>From a year to a year; the second may be its last two figures.</summary>
    public static EdtfDate? Years(DateExpression e)
    {
        var first = e.Number(DateSlot.Year)!.Value;
        var last = e.Number(DateSlot.Year, 1) ?? (first / 100 * 100) + e.Number(DateSlot.Yy)!.Value;
        return first < last ? EdtfDate.Interval(EdtfDate.Year(first), EdtfDate.Year(last)) : null;
    }

    /// <summary>Ten years.</summary>
    public static EdtfDate Decade(DateExpression e)
    {
        var first = e.Number(DateSlot.Decade)!.Value;
        return EdtfDate.Interval(EdtfDate.Year(first), EdtfDate.Year(first + 9));
    }

    /// <summary>A hundred years; the first century starts in year 1.</summary>
    public static EdtfDate? Century(DateExpression e)
    {
        var number = e.Number(DateSlot.Nth)!.Value;
        if (number is < 1 or > 30) return null;
        return EdtfDate.Interval(EdtfDate.Year(((number - 1) * 100) + 1), EdtfDate.Year(number * 100));
    }

    /// <summary>A season, as its three months; a winter of one year's number as EDTF's season, since it may be either winter.</summary>
    public static EdtfDate? Season(DateExpression e, DateContext context)
    {
        var month = e.Number(DateSlot.Season)!.Value;
        var said = e.Number(DateSlot.Year);
        if (said is { } named && month == 12) return new($"{named:0000}-24");
        var year = said ?? (e.Rule.Argument.Length > 0 ? YearBy(e.Rule.Argument, month, context) : YearNear(month, 1, context));
        if (year is not { } first) return null;
        var from = new DateOnly(first, month, 1);
        return EdtfDate.Covering(from, from.AddMonths(3).AddDays(-1));
    }

    private static int? YearOf(DateExpression e, int month, int? day, DateContext context)
    {
        if (e.Number(DateSlot.Year) is { } year) return year;
        if (e.Rule.Argument.Length > 0) return YearBy(e.Rule.Argument, month, context);
        if (day is { } known && e.Number(DateSlot.Weekday) is { } weekday && YearOfWeekday(month, known, weekday, context) is { } agreed) return agreed;
        return YearNear(month, day, context);
    }

    /// <summary>The year by a word beside the month: so many years from now, or next, last, this, that.</summary>
    private static int? YearBy(string word, int month, DateContext context)
    {
        if (word == "that") return context.Then?.Earliest?.Year;
        if (context.Now is not { } now) return null;
        return word switch
        {
            "next" => month > now.Month ? now.Year : now.Year + 1,
            "last" => month < now.Month ? now.Year : now.Year - 1,
            "this" => YearNear(month, null, context),
            _ => now.Year + int.Parse(word),
        };
    }

    /// <summary>The year beside the present one in which that day falls on that weekday; null when none or two do.</summary>
    private static int? YearOfWeekday(int month, int day, int weekday, DateContext context)
    {
        if (context.Now is not { } now) return null;
        int? found = null;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (day > DateTime.DaysInMonth(year, month) || Calendar.Weekday(new(year, month, day)) != weekday) continue;
            if (found is not null) return null;
            found = year;
        }

        return found;
    }

    /// <summary>The year that brings month and day on the side of now that the tense tells, else nearest to now.</summary>
    private static int? YearNear(int month, int? day, DateContext context)
    {
        if (context.Now is not { } now) return null;
        var order = (month * 100) + (day ?? 0);
        var today = (now.Month * 100) + (day is null ? 0 : now.Day);
        if (context.Tense == Tense.Past) return order <= today ? now.Year : now.Year - 1;
        if (context.Tense == Tense.Future) return order >= today ? now.Year : now.Year + 1;
        var months = month - now.Month;
        return months > 6 ? now.Year - 1 : months < -6 ? now.Year + 1 : now.Year;
    }

    private static EdtfDate InMonth(int? year, int month) => year is { } known ? EdtfDate.Month(known, month) : EdtfDate.OfSomeYear(month);

    private static EdtfDate? On(int? year, int month, int day)
    {
        if (day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month)) return null;
        return year is { } known ? EdtfDate.Day(known, month, day) : EdtfDate.OfSomeYear(month, day);
    }
}
