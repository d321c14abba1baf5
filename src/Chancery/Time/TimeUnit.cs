namespace Chancery.Time;

/// <summary>A unit of time; its name in lower case is the unit of a duration.</summary>
internal enum TimeUnit
{
    None, Second, Minute, Hour, Day, Weekend, Week, Month, Quarter, Year,
}
