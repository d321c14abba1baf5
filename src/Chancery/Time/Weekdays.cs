namespace Chancery.Time;

/// <summary>Places weekdays. Without a publication date a weekday has no date.</summary>
internal static class Weekdays
{
    /// <summary>The weekday by the word beside it, or by tense: a past one is the last up to now, another the next from
    /// now; on the day itself it is today.</summary>
    public static EdtfDate? Resolve(DateExpression e, DateContext context)
    {
        var weekday = e.Number(DateSlot.Weekday)!.Value;
        if (e.Rule.Argument == "that") return context.Then.Day?.SingleDay is { } then ? EdtfDate.Day(InWeekOf(then, weekday)) : null;
        if (context.Now is not { } now) return null;
        return EdtfDate.Day(e.Rule.Argument switch
        {
            "next" or "nextweek" => InWeekOf(now, weekday).AddDays(7),
            "last" => UpTo(now.AddDays(-1), weekday),
            "lastweek" => InWeekOf(now, weekday).AddDays(-7),
            "thisweek" => InWeekOf(now, weekday),
            _ => context.Tense is Tense.Future or Tense.Present ? From(now, weekday) : UpTo(now, weekday),
        });
    }

    private static DateOnly InWeekOf(DateOnly day, int weekday) => Calendar.Monday(day).AddDays(weekday - 1);

    private static DateOnly UpTo(DateOnly day, int weekday) => day.AddDays(-((Calendar.Weekday(day) - weekday + 7) % 7));

    private static DateOnly From(DateOnly day, int weekday) => day.AddDays((weekday - Calendar.Weekday(day) + 7) % 7);
}
