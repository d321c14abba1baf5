namespace Chancery.Lexicons;

/// <summary>How high an office stands; a visit by a head of state is another matter than one by an official.</summary>
public enum OfficeLevel
{
    /// <summary>A head of state.</summary>
    HeadOfState,
    /// <summary>A head of government.</summary>
    HeadOfGovernment,
    /// <summary>A minister or the equal of one.</summary>
    Minister,
    /// <summary>A deputy minister, an ambassador, the head of an agency or of an organisation.</summary>
    Senior,
    /// <summary>Any other official, officer or member of a body.</summary>
    Official,
}
