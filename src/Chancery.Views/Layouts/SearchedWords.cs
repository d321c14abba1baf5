using Chancery.Views.Answers;

namespace Chancery.Views.Layouts;

/// <summary>Says what was searched.</summary>
internal static class SearchedWords
{
    /// <summary>"10 reports of 2013-10-14 to 2020-02-06, 2 of them undated, as of 2013".</summary>
    public static string Of(Searched searched) => Reports(searched) + VantageWords.After(searched.Vantage)
        + (searched.BeginsLater is { } begins ? $", before the record was begun on {begins:yyyy-MM-dd}" : "");

    /// <summary>"No claims for actor Honduras, kind visa in 10 reports of …".</summary>
    public static string Nothing(string what, Searched searched)
    {
        var narrowed = searched.For.Count == 0 ? "" : $" for {string.Join(", ", searched.For)}";
        return $"No {what}{narrowed}. Searched: {Of(searched)}.";
    }

    /// <summary>"12 claims in 10 reports of …", or "20 of 112 claims …" when a limit cut the list.</summary>
    public static string Found(int shown, int total, string one, string many, Searched searched)
    {
        var count = shown == total ? Numbers.Count(total, one, many) : $"{shown} of {Numbers.Count(total, one, many)} (--limit)";
        return $"{count}. Searched: {Of(searched)}.";
    }

    private static string Reports(Searched searched)
    {
        var words = Numbers.Count(searched.Documents, "report");
        if (searched is { From: { } from, To: { } to })
            words += from == to ? $" of {from:yyyy-MM-dd}" : $" of {from:yyyy-MM-dd} to {to:yyyy-MM-dd}";
        return searched.Undated == 0 || searched.Documents == 0 ? words
            : searched.Undated == searched.Documents ? words + ", undated"
            : $"{words}, {searched.Undated} of them undated";
    }
}
