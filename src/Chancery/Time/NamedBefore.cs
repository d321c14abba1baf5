namespace Chancery.Time;

/// <summary>What a text named last, from which "that year", "the same day" and "the next day" are told.</summary>
/// <param name="Date">The last date of any length; null when none was.</param>
/// <param name="Day">The last that is one day; null when none was, or several days in a row were named since.</param>
internal readonly record struct NamedBefore(EdtfDate? Date, EdtfDate? Day)
{
    /// <summary>In days. A stretch as short as this may be what "the next day" is told from, so no day before it is.</summary>
    private const int ShortStretch = 31;

    /// <summary>After one more date. What runs on ("since May", "by June") is no point to tell others from.</summary>
    public NamedBefore Then(EdtfDate? named)
    {
        if (named is not { IsOpen: false } date) return this;
        if (date.SingleDay is not null) return new(date, date);
        var isStretch = date is { IsInterval: true, Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber <= ShortStretch;
        return new(date, isStretch ? null : Day);
    }
}
