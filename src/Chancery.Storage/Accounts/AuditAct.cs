namespace Chancery.Storage.Accounts;

/// <summary>What was done, as the audit log tells it.</summary>
public enum AuditAct
{
    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>A sign-in or a key was not good.</summary>
    SignInRefused,

    /// <summary>Somebody signed out.</summary>
    SignedOut,

    /// <summary>A decision was put on record.</summary>
    Decided,

    /// <summary>Reports were posted.</summary>
    Posted,

    /// <summary>A table or drawing was taken along as a file.</summary>
    Exported,

    /// <summary>Somebody asked for what he has no right to.</summary>
    Refused,

    /// <summary>An account was added.</summary>
    AccountAdded,

    /// <summary>An account was removed.</summary>
    AccountRemoved,

    /// <summary>An account was given another role.</summary>
    RoleChanged,

    /// <summary>An account was given another password.</summary>
    PasswordChanged,

    /// <summary>A key was made.</summary>
    KeyMade,

    /// <summary>A key was withdrawn.</summary>
    KeyWithdrawn,
}
