namespace Chancery.Storage.Accounts;

/// <summary>What is asked of the audit log.</summary>
/// <param name="Act">Only this; null for all.</param>
/// <param name="Account">Only with this account's rights; null for all.</param>
/// <param name="Since">Only from this moment on.</param>
/// <param name="Until">Only up to this moment.</param>
public sealed record AuditFilter(AuditAct? Act = null, string? Account = null, DateTimeOffset? Since = null, DateTimeOffset? Until = null);
