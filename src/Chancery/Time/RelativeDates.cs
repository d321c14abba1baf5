namespace Chancery.Time;

/// <summary>Dates told from the day of publication or from the date named before.</summary>
internal static class RelativeDates
{
    /// <summary>In days. What happened longer ago is told as history: the hours before it are not those before the report.</summary>
    private const int LongestNews = 7;

    /// <summary>"today", "last week", "next year": the whole unit, so many on from that of now.</summary>
    public static EdtfDate? Shift(DateExpression e, DateContext context)
    {
        if (context.Now is not { } now) return null;
        var (unit, count) = UnitOf(e);
        if (unit == TimeUnit.Day && e.Rule.Arguments.Count < 2) return null;
        return Whole(Calendar.Add(now, unit, StepsOf(e) * count), unit, count);
    }

    /// <summary>"the next day", "that month", "two years later".</summary>
    public static EdtfDate? Anchor(DateExpression e, DateContext context)
    {
        var (unit, count) = UnitOf(e);
        var steps = StepsOf(e) * count;
        if (ThenOf(e, unit, steps, context) is not { Earliest: { } from, Latest: { } to }) return null;
        if (unit == TimeUnit.Day && from != to) return null;
        if (from != to && Calendar.Around(from, unit, count) != Calendar.Around(to, unit, count)) return null;
        var placed = Calendar.Add(from, unit, steps);
        var counted = e.Get(DateSlot.N) is not null;
        return counted && unit == TimeUnit.Week ? EdtfDate.Day(placed) : Whole(placed, unit, counted ? 1 : count);
    }

    // "They had met the previous year", "it opens the same day": where nothing was named before, the report itself is meant. A day
    // before or after nothing that was named is another matter: that is the day of what is told, and nobody knows it.
    private static EdtfDate? ThenOf(DateExpression e, TimeUnit unit, decimal steps, DateContext context)
    {
        // "thirty days later" counts from what was named last.
        if (e.Get(DateSlot.N) is not null) return context.Then.Date;
        var then = unit is TimeUnit.Day ? context.Then.Day : context.Then.Date;
        if (then is not null || context.Then.Date is not null) return then;
        var isTold = steps == 0 || (steps < 0 && unit is not TimeUnit.Day);
        return isTold && context.Now is { } now ? EdtfDate.Day(now) : null;
    }

    /// <summary>"hours earlier": on the day named before, if that was of late, else on that of the report.</summary>
    public static EdtfDate? HoursAway(DateContext context)
    {
        if (context.Now is not { } now) return context.Then.Day;
        if (context.Then.Day?.SingleDay is not { } then || then > now) return EdtfDate.Day(now);
        return now.DayNumber - then.DayNumber <= LongestNews ? EdtfDate.Day(then) : null;
    }

    /// <summary>"over the weekend": the last or the next by tense.</summary>
    public static EdtfDate? Weekend(DateContext context)
    {
        if (context.Now is not { } now) return null;
        var (from, to) = Calendar.Around(now, TimeUnit.Weekend, 1);
        if (context.Tense is not (Tense.Future or Tense.Present) && from > now) (from, to) = (from.AddDays(-7), to.AddDays(-7));
        return EdtfDate.Covering(from, to);
    }

    /// <summary>"earlier this year": from its start until now.</summary>
    public static EdtfDate? SoFar(DateExpression e, DateContext context)
    {
        if (context.Now is not { } now) return null;
        var (unit, count) = UnitOf(e);
        // "earlier this weekend", written on a Friday: which one is not known.
        return Calendar.Around(now, unit, count).From is var from && from <= now ? EdtfDate.Covering(from, now) : null;
    }

    /// <summary>"later this year": from now until its end.</summary>
    public static EdtfDate? Remaining(DateExpression e, DateContext context)
    {
        if (context.Now is not { } now) return null;
        var (unit, count) = UnitOf(e);
        var end = Calendar.Around(now, unit, count).To;
        return end < now ? null : EdtfDate.Covering(now, end);
    }

    /// <summary>"two years ago", "a year and a half ago": one unit finer where a part of a unit was said; approximate
    /// except for days.</summary>
    public static EdtfDate? Ago(DateExpression e, DateContext context) => Away(e, context, -1);

    /// <summary>"two weeks from now".</summary>
    public static EdtfDate? Ahead(DateExpression e, DateContext context) => Away(e, context, +1);

    /// <summary>"within the next two years", and with two numbers "in the next two to three years": until the later.</summary>
    public static EdtfDate? Within(DateExpression e, DateContext context)
    {
        if (context.Now is not { } now) return null;
        var (unit, count) = LastUnitOf(e);
        var until = Calendar.Add(now, unit, LastNumberOf(e) * count);
        return Between(now, until, unit);
    }

    /// <summary>"over the past two years".</summary>
    public static EdtfDate? Past(DateExpression e, DateContext context)
    {
        if (context.Now is not { } now) return null;
        var (unit, count) = LastUnitOf(e);
        return Between(Calendar.Add(now, unit, -LastNumberOf(e) * count), now, unit);
    }

    private static EdtfDate? Away(DateExpression e, DateContext context, int sign)
    {
        if (context.Now is not { } now) return null;
        var (unit, count) = UnitOf(e);
        var number = NumberOf(e) * count;
        var placed = Calendar.Add(now, unit, sign * number);
        if (unit == TimeUnit.Day) return EdtfDate.Day(placed);
        return Calendar.Rounded(placed, decimal.IsInteger(number) ? unit : Finer(unit)).Approximately();
    }

    private static decimal NumberOf(DateExpression e) => e.Rule.Meaning switch
    {
        DateMeaning.AgoHalf => 0.5m,
        _ when e.Rule.Argument == "half" => 1.5m,
        _ => e.Get(DateSlot.N)?.Value ?? int.Parse(e.Rule.Argument),
    };

    private static decimal LastNumberOf(DateExpression e) => e.Get(DateSlot.N, 1)?.Value ?? NumberOf(e);

    private static EdtfDate Between(DateOnly from, DateOnly to, TimeUnit unit) => unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter
        ? EdtfDate.Interval(EdtfDate.Month(from.Year, from.Month), EdtfDate.Month(to.Year, to.Month))
        : EdtfDate.Covering(from, to);

    private static EdtfDate Whole(DateOnly day, TimeUnit unit, int count)
    {
        var (from, to) = Calendar.Around(day, unit, count);
        return EdtfDate.Covering(from, to);
    }

    /// <summary>How many units on: the first argument, or the number read with the argument's sign.</summary>
    private static decimal StepsOf(DateExpression e) => e.Rule.Argument switch
    {
        "n" => e.Get(DateSlot.N)!.Value.Value,
        "-n" => -e.Get(DateSlot.N)!.Value.Value,
        var steps => int.Parse(steps),
    };

    /// <summary>The unit read, or the one that the rule names.</summary>
    private static (TimeUnit Unit, int Count) UnitOf(DateExpression e)
    {
        if (e.Get(DateSlot.Unit) is { } read) return (read.Unit, (int)read.Value);
        return e.Rule.Arguments.Count > 1 ? (Enum.Parse<TimeUnit>(e.Rule.Arguments[1], ignoreCase: true), 1) : (TimeUnit.Day, 1);
    }

    private static (TimeUnit Unit, int Count) LastUnitOf(DateExpression e) =>
        e.Get(DateSlot.Unit, 1) is { } last ? (last.Unit, (int)last.Value) : UnitOf(e);

    private static TimeUnit Finer(TimeUnit unit) => unit == TimeUnit.Year ? TimeUnit.Month : TimeUnit.Day;
}
