namespace Chancery.Frames;

/// <summary>Where a role may be filled from when the sentence itself leaves it open.</summary>
internal enum DiscourseSource
{
    /// <summary>Nowhere: the sentence must say it.</summary>
    None,

    /// <summary>The two parties whom the report is dealing with at this point.</summary>
    Pair,

    /// <summary>The same two, whoever else the sentence names: "the communique" is theirs.</summary>
    Dealing,

    /// <summary>The same role of the claim of this kind that was read last.</summary>
    Previous,

    /// <summary>Whoever fills the role in all claims of this kind so far, while others change: the state whose visas a report lists.</summary>
    Steady,

    /// <summary>The one of that pair who has no role in the claim yet.</summary>
    Other,

    /// <summary>Whoever is speaking.</summary>
    Speaker,
}
