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
        return On(YearOf(e, new(month, day), new(month, day), context), month, day);
    }

    /// <summary>From a day to a day; null unless the second is the later.</summary>
    public static EdtfDate? Days(DateExpression e, DateContext context)
    {
        var (firstDay, lastDay) = (e.Number(DateSlot.Day)!.Value, e.Number(DateSlot.Day, 1)!.Value);
        var firstMonth = e.Number(DateSlot.Month)!.Value;
        var lastMonth = e.Number(DateSlot.Month, 1) ?? firstMonth;
        var (start, end) = (new MonthDay(firstMonth, firstDay), new MonthDay(lastMonth, lastDay));
        var lastYear = YearOf(e, firstMonth > lastMonth ? end : start, end, context);
        var firstYear = firstMonth > lastMonth ? lastYear - 1 : lastYear;
        if (On(firstYear, firstMonth, firstDay) is not { } from || On(lastYear, lastMonth, lastDay) is not { } to) return null;
        var inOrder = firstMonth != lastMonth || firstDay < lastDay;
        return inOrder ? EdtfDate.Interval(from, to) : null;
    }

    /// <summary>"the 21st": the nearest day of that number that the tense allows; without a publication date that of
    /// the month named before.</summary>
    public static EdtfDate? MonthDay(DateExpression e, DateContext context)
    {
        var day = e.Number(DateSlot.DayTh)!.Value;
        return MonthOf(day, context) is { } month ? On(month.Year, month.Month, day) : null;
    }

    private static DateOnly? MonthOf(int day, DateContext context)
    {
        if (context.Now is not { } now) return context.Then.Day?.SingleDay;
        return context.Tense switch
        {
            Tense.Future or Tense.Present when day < now.Day => now.AddMonths(1),
            Tense.Past when day > now.Day => now.AddMonths(-1),
            _ => now,
        };
    }

    /// <summary>A month.</summary>
    public static EdtfDate? Month(DateExpression e, DateContext context)
    {
        var month = e.Number(DateSlot.Month)!.Value;
        if (e.Rule.Argument.Length == 0) return InMonth(YearOf(e, new(month), new(month), context), month);
        return YearBy(e.Rule.Argument, month, context) is { } year ? EdtfDate.Month(year, month) : null;
    }

    /// <summary>From a month to a month.</summary>
    public static EdtfDate? Months(DateExpression e, DateContext context)
    {
        var (first, last) = (e.Number(DateSlot.Month)!.Value, e.Number(DateSlot.Month, 1)!.Value);
        if (first == last) return null;
        var lastYear = YearOf(e, new(last), new(last), context);
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

    /// <summary>A hundred years, from year 1 of it; the present century is a way of speaking, not a date.</summary>
    public static EdtfDate? Century(DateExpression e, DateContext context)
    {
        var number = e.Number(DateSlot.Nth)!.Value;
        var now = context.Now?.Year ?? 0;
        if (number is < 1 or > 30 || (now + 99) / 100 == number) return null;
        return EdtfDate.Interval(EdtfDate.Year(((number - 1) * 100) + 1), EdtfDate.Year(number * 100));
    }

    /// <summary>A season, as its three months; a winter of one year's number as EDTF's season, since it may be either winter.</summary>
    public static EdtfDate? Season(DateExpression e, DateContext context)
    {
        var month = e.Number(DateSlot.Season)!.Value;
        var said = e.Number(DateSlot.Year);
        if (said is { } named && month == 12) return new($"{named:0000}-24");
        var year = said ?? (e.Rule.Argument.Length > 0 ? YearBy(e.Rule.Argument, month, context) : YearNear(new(month), new(month), context));
        if (year is not { } first) return null;
        var from = new DateOnly(first, month, 1);
        return EdtfDate.Covering(from, from.AddMonths(3).AddDays(-1));
    }

    private static int? YearOf(DateExpression e, MonthDay from, MonthDay to, DateContext context)
    {
        if (e.Number(DateSlot.Year) is { } year) return year;
        if (e.Rule.Argument.Length > 0) return YearBy(e.Rule.Argument, to.Month, context);
        if (to.Day > 0 && e.Number(DateSlot.Weekday) is { } weekday && YearOfWeekday(to, weekday, context) is { } agreed) return agreed;
        return YearBeside(to.Month, context) ?? YearNear(from, to, context);
    }

    /// <summary>The year that a date beside it in the sentence says: "on 3 May 2001 they met, and in July they signed".
    /// Where the publication date is known this holds only for what is told of an earlier year.</summary>
    private static int? YearBeside(int month, DateContext context)
    {
        if (context.Near is not { } near || near.Earliest is not { } from || near.Latest is not { } to || from.Year != to.Year) return null;
        if (context.Now is not { } now) return from.Month == to.Month && month < from.Month ? null : from.Year;
        var tellsMonth = from.Month == to.Month;
        return tellsMonth && month >= from.Month && from.Year < now.Year && context.Tense != Tense.Future ? from.Year : null;
    }

    /// <summary>The year by a word beside the month: so many years from now, or next, last, this, that.</summary>
    private static int? YearBy(string word, int month, DateContext context)
    {
        if (word == "that") return context.Then.Date?.Earliest?.Year;
        if (context.Now is not { } now) return null;
        return word switch
        {
            "next" => month > now.Month ? now.Year : now.Year + 1,
            "last" => month < now.Month ? now.Year : now.Year - 1,
            "this" => YearNear(new(month), new(month), context),
            _ => now.Year + int.Parse(word),
        };
    }

    /// <summary>The year beside the present one in which that day falls on that weekday; null when none or two do.</summary>
    private static int? YearOfWeekday(MonthDay day, int weekday, DateContext context)
    {
        if (context.Now is not { } now) return null;
        int? found = null;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (day.Day > DateTime.DaysInMonth(year, day.Month) || Calendar.Weekday(new(year, day.Month, day.Day)) != weekday) continue;
            if (found is not null) return null;
            found = year;
        }

        return found;
    }

    /// <summary>How close on the wrong side of now a day makes the year doubtful: reports are published a day or two late, and
    /// what "will" be on a day just past is not meant for next year.</summary>
    private const int DoubtfulDays = 3;

    /// <summary>The year that brings the date on the side of now that the tense tells, else nearest to now. Of an
    /// interval the past wants the start behind, the future the end ahead.</summary>
    private static int? YearNear(MonthDay from, MonthDay to, DateContext context)
    {
        if (context.Now is not { } now) return YearTold(from, context);
        var today = new MonthDay(now.Month, now.Day);
        var tense = context.Firm ? context.Tense : Tense.Unknown;
        if (tense == Tense.Past) return !from.IsAfter(today) ? now.Year : IsNear(from, now) ? null : now.Year - 1;
        if (tense == Tense.Future) return !today.IsAfter(to) ? now.Year : IsNear(to, now) ? null : now.Year + 1;
        var months = to.Month - now.Month;
        return months > 6 ? now.Year - 1 : months < -6 ? now.Year + 1 : now.Year;
    }

    /// <summary>Where nothing says when a report was written, what it tells next in the past comes after the day that it named last: "On
    /// May 3, 2001, they met, and signed on June 9".</summary>
    private static int? YearTold(MonthDay from, DateContext context)
    {
        if (context.Tense is not Tense.Past || context.Then.Date is not { SingleDay: { } day } || context.Then.Day != context.Then.Date) return null;
        return from.IsAfter(new MonthDay(day.Month, day.Day)) ? day.Year : null;
    }

    private static bool IsNear(MonthDay day, DateOnly now) =>
        day.Day > 0 && day.Day <= DateTime.DaysInMonth(now.Year, day.Month)
        && Math.Abs(new DateOnly(now.Year, day.Month, day.Day).DayNumber - now.DayNumber) <= DoubtfulDays;

    private static EdtfDate InMonth(int? year, int month) => year is { } known ? EdtfDate.Month(known, month) : EdtfDate.OfSomeYear(month);

    private static EdtfDate? On(int? year, int month, int day)
    {
        if (day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month)) return null;
        return year is { } known ? EdtfDate.Day(known, month, day) : EdtfDate.OfSomeYear(month, day);
    }
}
