namespace Chancery.Storage.Accounts;

/// <summary>What an account may do; each may do what those before it may.</summary>
public enum AccountRole
{
    /// <summary>Reads what is on record.</summary>
    Reader,

    /// <summary>Decides on claims, and posts reports.</summary>
    Reviewer,

    /// <summary>Keeps the accounts and the keys, and sees what was done.</summary>
    Administrator,
}
