namespace Chancery.Time;

/// <summary>One way to take a word.</summary>
/// <param name="Class">In which way.</param>
/// <param name="Value">The number of the month or weekday, the number that the word stands for, or how many of the unit.</param>
/// <param name="Unit">The unit of a <see cref="WordClass.Unit"/>: <c>day</c>, <c>week</c> …</param>
/// <param name="Common">Whether the word is common in another meaning too.</param>
internal readonly record struct WordReading(WordClass Class, decimal Value, TimeUnit Unit = default, bool Common = false);
