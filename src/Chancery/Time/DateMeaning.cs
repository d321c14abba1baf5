namespace Chancery.Time;

/// <summary>What a date pattern means; the words of the third column of <c>dates.tsv</c>. "Now" is the day of
/// publication, "then" the last date named before.</summary>
internal enum DateMeaning
{
    /// <summary>A date in figures.</summary>
    Numeral,
    /// <summary>A day with its month; the year may be missing, a weekday may help to find it.</summary>
    Day,
    /// <summary>From a day to a day.</summary>
    Days,
    /// <summary>A day of the month that now lies in: "the 21st".</summary>
    MonthDay,
    /// <summary>A month; the argument says of which year, or next, last, this, that.</summary>
    Month,
    /// <summary>From a month to a month.</summary>
    Months,
    /// <summary>A year.</summary>
    Year,
    /// <summary>From a year to a year.</summary>
    Years,
    /// <summary>Ten years.</summary>
    Decade,
    /// <summary>A hundred years.</summary>
    Century,
    /// <summary>A season; the argument as for months.</summary>
    Season,
    /// <summary>A weekday; the argument says next, last, this, that, or in which week.</summary>
    Weekday,
    /// <summary>The unit that now lies in, so many units on.</summary>
    Shift,
    /// <summary>The unit that then lies in, so many units on; with a number read, so many units from then.</summary>
    Anchor,
    /// <summary>Some hours from the day of which the report last told.</summary>
    HoursAway,
    /// <summary>The weekend before or after now, by tense.</summary>
    Weekend,
    /// <summary>From the start of the unit until now.</summary>
    SoFar,
    /// <summary>From now until the end of the unit.</summary>
    Remaining,
    /// <summary>So many units before now; "half" adds half a unit.</summary>
    Ago,
    /// <summary>Half a unit before now.</summary>
    AgoHalf,
    /// <summary>So many units after now.</summary>
    Ahead,
    /// <summary>From now until so many units later.</summary>
    Within,
    /// <summary>From so many units before now until now.</summary>
    Past,
    /// <summary>The first or second half of a date.</summary>
    Half,
    /// <summary>One of the four quarters of a year.</summary>
    Quarter,
    /// <summary>The first so many units of a date.</summary>
    Head,
    /// <summary>The last so many units of a date.</summary>
    Tail,
    /// <summary>The so-manieth unit of a date.</summary>
    Nth,
    /// <summary>The first third of a date.</summary>
    Early,
    /// <summary>The middle third of a date.</summary>
    Middle,
    /// <summary>The last third of a date.</summary>
    Late,
    /// <summary>The last day, month or so of a date.</summary>
    End,
    /// <summary>The end of the year.</summary>
    YearEnd,
    /// <summary>The date itself: "later in June".</summary>
    Same,
    /// <summary>From now until the end of a date.</summary>
    Rest,
    /// <summary>From one date to another.</summary>
    Span,
    /// <summary>From the start of a date on.</summary>
    Since,
    /// <summary>Up to the end of a date.</summary>
    Until,
    /// <summary>At some time up to the end of a date.</summary>
    By,
    /// <summary>Before a date.</summary>
    Before,
    /// <summary>After a date.</summary>
    After,
    /// <summary>A time that is not said, or one that recurs.</summary>
    None,
}
