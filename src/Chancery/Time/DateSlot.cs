namespace Chancery.Time;

/// <summary>A place in a date pattern that a class of words fills; written <c>{name}</c> in <c>dates.tsv</c>.</summary>
internal enum DateSlot
{
    Day, DayTh, Nth, Month, Weekday, Season, DayPart, Unit, Year, Yy, N, Decade, Numeral, Date,
}
