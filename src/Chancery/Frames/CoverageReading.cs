using Chancery.Time;

namespace Chancery.Frames;

/// <summary>How many of a whole are meant: <c>all</c>, <c>almost all</c>, <c>all but 4-5</c>, <c>27 states</c>.</summary>
internal static class CoverageReading
{
    /// <summary>The coverage stated at or below <paramref name="token"/>, or null.</summary>
    public static string? At(SentenceView view, int token, PhraseTable coverage)
    {
        var (first, _) = view.Extent(token);
        for (var at = first; at <= token; at++)
        {
            if (coverage.Find(view, at) is not { } hit || hit.First != at) continue;
            return hit.Value.EndsWith(" but", StringComparison.Ordinal) ? Except(view, hit, token) : hit.Value;
        }

        foreach (var amount in view.Amounts)
            if (amount.Kind is AmountKind.Count && first <= amount.First && amount.First <= token)
                return $"{Range(amount)} {amount.Unit}";
        return null;
    }

    private static string? Except(SentenceView view, (int First, int Last, string Value) hit, int token)
    {
        foreach (var amount in view.Amounts)
            if (amount.First > hit.Last && amount.First <= token + 2) return $"{hit.Value} {Range(amount)}";
        return null;
    }

    private static string Range(AmountMention amount) =>
        amount.UpTo is { } upTo ? $"{amount.Value:0}-{upTo:0}" : $"{amount.Value:0}";
}
