namespace Chancery.Storage.Accounts;

/// <summary>What a key is for; it can do no more than the account that it belongs to.</summary>
public enum KeyScope
{
    /// <summary>Reads what is on record.</summary>
    Read,

    /// <summary>Reads, and decides on claims.</summary>
    Decide,

    /// <summary>Posts reports, and sees only what becomes of them.</summary>
    Intake,
}
