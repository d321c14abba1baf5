using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Finds amounts in a part of a sentence.</summary>
internal static class AmountReading
{
    /// <summary>The first amount of the kind at or below <paramref name="token"/>, or null.</summary>
    public static AmountMention? At(SentenceView view, int token, AmountKind kind)
    {
        var (first, last) = view.Extent(token);
        foreach (var amount in view.Amounts)
            if (amount.Kind == kind && amount.First <= last && first <= amount.Last) return amount;
        return null;
    }
}
