namespace Chancery.Server.Accounts;

/// <summary>What somebody may do.</summary>
internal enum Right
{
    /// <summary>To read what is on record.</summary>
    Read,

    /// <summary>To decide on claims.</summary>
    Decide,

    /// <summary>To post reports, and to see what becomes of them.</summary>
    Intake,

    /// <summary>To keep accounts and keys, and to see what was done.</summary>
    Administer,
}
