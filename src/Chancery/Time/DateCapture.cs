namespace Chancery.Time;

/// <summary>What filled a slot.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Value">The number of it: of the day, month, weekday, or how many of the unit.</param>
/// <param name="Unit">The unit, for <see cref="DateSlot.Unit"/>.</param>
/// <param name="Date">The date inside, for <see cref="DateSlot.Date"/>.</param>
internal readonly record struct DateCapture(DateSlot Slot, decimal Value, TimeUnit Unit = default, DateExpression? Date = null);
