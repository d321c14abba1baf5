namespace Chancery.Language.Network;

/// <summary>Sorts the distance between a word and its would-be head into classes, each of which has a learnt score.</summary>
internal static class ArcDistance
{
    private const int ExactUpTo = 8;
    private const int SideClasses = ExactUpTo + 4;

    /// <summary>How many classes there are; the last is the root's.</summary>
    internal const int Classes = (2 * SideClasses) + 1;

    /// <summary>The class of the root as a head.</summary>
    internal const int Root = Classes - 1;

    /// <summary>The class of the head at <paramref name="head"/> for the word at <paramref name="word"/>.</summary>
    internal static int Of(int word, int head)
    {
        var distance = Math.Abs(head - word);
        var side = distance switch
        {
            <= ExactUpTo => distance - 1,
            <= 12 => ExactUpTo,
            <= 20 => ExactUpTo + 1,
            <= 35 => ExactUpTo + 2,
            _ => ExactUpTo + 3,
        };
        return head < word ? side : SideClasses + side;
    }
}
