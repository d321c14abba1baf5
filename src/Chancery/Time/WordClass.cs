namespace Chancery.Time;

/// <summary>In which way a word has to do with dates and amounts; the data file of each class is named in <see cref="TimeLexicon"/>.</summary>
internal enum WordClass
{
    Month, Weekday, Season, DayPart, Unit, NumberUnit, NumberTens, Scale, Abbreviation, Fraction, Article, Ordinal,
}
