using Chancery.Record;

namespace Chancery.Views.Layouts;

/// <summary>Says from where in time a record is looked at.</summary>
internal static class VantageWords
{
    /// <summary>"as of 2013-12, published by 2014, as known at 2026-06-14"; empty where no clock is set.</summary>
    public static string Of(Vantage? vantage) => string.Join(", ", Clocks(vantage ?? Vantage.Now));

    /// <summary>The same after other words; empty where no clock is set.</summary>
    public static string After(Vantage? vantage) => string.Concat(Clocks(vantage ?? Vantage.Now).Select(clock => $", {clock}"));

    /// <summary>"2026-06-14" for the end of that day, else the moment to the second.</summary>
    public static string Of(DateTimeOffset moment)
    {
        var next = moment.UtcDateTime.Ticks + 1;
        return next % TimeSpan.TicksPerDay == 0 ? $"{moment.UtcDateTime:yyyy-MM-dd}" : $"{moment.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC";
    }

    /// <summary>"2026-06-14 09:30".</summary>
    public static string Minute(DateTimeOffset moment) => $"{moment.UtcDateTime:yyyy-MM-dd HH:mm}";

    private static IEnumerable<string> Clocks(Vantage vantage)
    {
        if (vantage.AsOf is { } asOf) yield return $"as of {DateWords.Of(asOf)}";
        if (vantage.PublishedBy is { } published) yield return $"published by {DateWords.Of(published)}";
        if (vantage.KnownAt is { } known) yield return $"as known at {Of(known)}";
    }
}
