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
            if (amount.Kind == kind && amount.First <= last && first <= amount.Last && InClause(view, amount, token)) return amount;
        return null;
    }

    /// <summary>The last word of the amount that <paramref name="token"/> is part of, or the word itself.</summary>
    public static int LastOf(SentenceView view, int token)
    {
        foreach (var amount in view.Amounts)
            if (amount.First <= token && token <= amount.Last) return amount.Last;
        return token;
    }

    // "gave a hall that cost $2 million": what a clause further down counts says nothing of the word above.
    private static bool InClause(SentenceView view, AmountMention amount, int token)
    {
        for (var at = amount.First; at >= 0 && at != token; at = view[at].Head)
        {
            var inside = at >= amount.First && at <= amount.Last;
            if (inside && token >= amount.First && token <= amount.Last) return true;
            if (view[at].Relation is "acl:relcl" or "advcl" or "ccomp" or "parataxis" or "appos" && !inside) return false;
        }

        return true;
    }
}
