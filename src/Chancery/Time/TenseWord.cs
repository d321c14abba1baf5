namespace Chancery.Time;

/// <summary>How a word places what it governs in time.</summary>
internal enum TenseWord
{
    /// <summary>An auxiliary that makes its verb future.</summary>
    Auxiliary,
    /// <summary>A verb or noun whose complement lies ahead: plan, due.</summary>
    Governor,
    /// <summary>A verb whose complement happened when it did itself: manage, fail.</summary>
    Implicative,
}
