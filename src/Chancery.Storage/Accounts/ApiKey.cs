namespace Chancery.Storage.Accounts;

/// <summary>By what a program is known, without its secret.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">What it is for, in the words of whoever made it.</param>
/// <param name="Account">The name of the account that it belongs to.</param>
/// <param name="Scope">What it may do.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Until">The last moment at which it is good.</param>
/// <param name="UsedAt">When it was last used, to the hour; null when it never was.</param>
public sealed record ApiKey(long Number, string Name, string Account, KeyScope Scope, DateTimeOffset MadeAt, DateTimeOffset Until, DateTimeOffset? UsedAt);
