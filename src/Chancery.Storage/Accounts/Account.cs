namespace Chancery.Storage.Accounts;

/// <summary>Somebody who may use a record that is served.</summary>
/// <param name="Name">The name under which is signed in and decided; capitals tell no two accounts apart.</param>
/// <param name="Role">What the account may do.</param>
/// <param name="AddedAt">When it was added.</param>
public sealed record Account(string Name, AccountRole Role, DateTimeOffset AddedAt);
