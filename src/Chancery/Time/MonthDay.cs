namespace Chancery.Time;

/// <summary>A day without a year, or a whole month where <paramref name="Day"/> is 0.</summary>
internal readonly record struct MonthDay(int Month, int Day = 0)
{
    /// <summary>Whether it comes later in the year; a month is not after a day of its own.</summary>
    public bool IsAfter(MonthDay other) => Month != other.Month ? Month > other.Month : Day > 0 && other.Day > 0 && Day > other.Day;
}
