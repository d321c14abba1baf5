namespace Chancery;

/// <summary>Whether the text affirms or denies what is claimed.</summary>
public enum Polarity
{
    /// <summary>The text affirms it.</summary>
    Positive,
    /// <summary>The text denies it.</summary>
    Negative,
}
