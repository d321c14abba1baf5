namespace Chancery.Lexicons;

/// <summary>The standing of a state in international law, as far as reporting needs it.</summary>
public enum StateStatus
{
    /// <summary>A member of the United Nations.</summary>
    Member,
    /// <summary>An observer state at the United Nations.</summary>
    Observer,
    /// <summary>Recognised by some, or self-governing in free association.</summary>
    Other,
    /// <summary>A territory of another state.</summary>
    Territory,
    /// <summary>No longer in existence.</summary>
    Former,
}
