namespace Chancery.Frames;

/// <summary>What sort of deed a text points back to.</summary>
internal enum ToldDeed
{
    /// <summary>None: what is spoken of was not told before.</summary>
    None,

    /// <summary>What one does: "the veto".</summary>
    OfOne,

    /// <summary>What one does to another, or two do together: "the decision".</summary>
    Step,

    /// <summary>What two do together: "the accord".</summary>
    OfTwo,

    /// <summary>Whatever was told last: "it".</summary>
    Any,
}
