namespace Chancery.Time;

/// <summary>How a word places what it governs in time.</summary>
internal enum TenseWord
{
    /// <summary>An auxiliary that makes its verb future.</summary>
    Auxiliary,
    /// <summary>An auxiliary that does so from a time in the past, as reported speech and stories use it: would.</summary>
    Backshifted,
    /// <summary>A verb or noun whose complement lies ahead: plan, due.</summary>
    Governor,
    /// <summary>A verb of the same sort that tells of an act of its own: "the text was agreed in May" lies behind.</summary>
    Act,
    /// <summary>A verb whose complement happened when it did itself: manage, fail.</summary>
    Implicative,
    /// <summary>A verb that tells in the present tense of what is fixed for later: "takes effect in 30 days".</summary>
    Fixed,
}
