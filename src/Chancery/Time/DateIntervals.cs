namespace Chancery.Time;

/// <summary>Intervals told by their ends: since, until, by, between.</summary>
internal static class DateIntervals
{
    /// <summary>The interval; null when an end that it needs is not known.</summary>
    public static EdtfDate? Resolve(DateExpression e, DateContext context) => e.Rule.Meaning switch
    {
        DateMeaning.Span => Span(e, context),
        DateMeaning.Since => Since(e, context),
        DateMeaning.After => DateResolver.Inner(e, context) is { } date ? EdtfDate.Interval(date.End, null) : null,
        DateMeaning.Until => DateResolver.Inner(e, Ahead(context)) is { } date ? EdtfDate.Interval(null, Last(e, date)) : null,
        DateMeaning.Before => DateResolver.Inner(e, context) is { } date ? EdtfDate.Interval(null, date.Start) : null,
        DateMeaning.By or DateMeaning.Rest => By(e, context),
        _ => null,
    };

    /// <summary>From one date to another; a second date without a year of its own follows the first.</summary>
    private static EdtfDate? Span(DateExpression e, DateContext context)
    {
        if (DateResolver.Inner(e, context, 0) is not { } from || DateResolver.Inner(e, context, 1) is not { } to) return null;
        if (from.Earliest is { } first && to.Latest is { } last && last < first) to = Later(e, first, context) ?? to;
        var start = from.Start ?? from;
        var end = to.End ?? to;
        return EdtfDate.TryParse($"{start}/{end}", out var span) && start != end ? span : null;
    }

    private static EdtfDate? Later(DateExpression e, DateOnly first, DateContext context) =>
        DateResolver.Inner(e, context with { Now = first, Tense = Tense.Future, Firm = true }, 1);

    private static EdtfDate? Since(DateExpression e, DateContext context)
    {
        var past = e.Rule.Argument == "past";
        return DateResolver.Inner(e, past ? context with { Tense = Tense.Past, Firm = true } : context) is { } date
            ? EdtfDate.Interval(date.Start, null)
            : null;
    }

    /// <summary>Until the end of the date; from now on, unless that end or the verb lies in the past.</summary>
    private static EdtfDate? By(DateExpression e, DateContext context)
    {
        if (DateResolver.Inner(e, Ahead(context)) is not { } date) return null;
        var end = date.End ?? date;
        if (context.Now is not { } now || end.Latest is not { } last || last < now || context.Tense == Tense.Past) return EdtfDate.Interval(null, end);
        return last == now ? EdtfDate.Day(now) : EdtfDate.Interval(EdtfDate.Day(now), WholeEnd(e, last, end));
    }

    private static EdtfDate? Last(DateExpression e, EdtfDate date) =>
        date is { End: { } end, Latest: { } last } ? WholeEnd(e, last, end) : date.End;

    /// <summary>"by the end of the year" ends with its last day, though "the end of the year" is no more than a month.</summary>
    private static EdtfDate WholeEnd(DateExpression e, DateOnly last, EdtfDate end) =>
        e.Get(DateSlot.Date)?.Date?.Rule.Meaning is DateMeaning.End or DateMeaning.YearEnd ? EdtfDate.Day(last) : end;

    private static DateContext Ahead(DateContext context) =>
        context.Tense == Tense.Past ? context with { Firm = false } : context with { Tense = Tense.Future, Firm = true };
}
