namespace Chancery.Time;

/// <summary>Places what is told from a day of publication without a year: "today" is <c>XXXX-02-23</c> in a report of
/// <c>XXXX-02-23</c>.</summary>
internal static class YearlessDates
{
    private const string Unknown = "XXXX";

    /// <summary>Eight years in a row begin on every weekday and hold a leap year or two.</summary>
    private const int FirstYear = 2001, LastYear = 2008;

    /// <summary>The date that is the same in every year but for the year itself; null where there is none such.</summary>
    public static EdtfDate? Resolve(DateExpression expression, EdtfDate published, DateContext context)
    {
        if (DateResolver.Resolve(expression, context) is { } known) return known;
        string? same = null;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            // There is no 29 February in most years.
            if (!EdtfDate.TryParse(published.Value.Replace(Unknown, $"{year:0000}"), out var now) || now.SingleDay is not { } day) continue;
            if (DateResolver.Resolve(expression, context with { Now = day }) is not { } placed) return null;
            var yearless = placed.Value.Replace($"{year:0000}", Unknown);
            if (same is not null && same != yearless) return null;
            same = yearless;
        }

        return IsWithoutYear(same) && EdtfDate.TryParse(same, out var date) ? date : null;
    }

    private static bool IsWithoutYear(string? text) =>
        text is not null && Array.TrueForAll(text.Split('/'), end => end.StartsWith(Unknown, StringComparison.Ordinal));
}
