namespace Chancery.Time;

/// <summary>What an amount counts.</summary>
public enum AmountKind
{
    /// <summary>Money; the unit is an ISO 4217 code.</summary>
    Money,
    /// <summary>A share or a change; the unit is <c>percent</c>.</summary>
    Percent,
    /// <summary>So many of something: 27 states, three officers.</summary>
    Count,
    /// <summary>A length of time; the unit is <c>day</c>, <c>month</c>, <c>year</c> …</summary>
    Duration,
    /// <summary>A place in an order: first, 70th.</summary>
    Ordinal,
}
