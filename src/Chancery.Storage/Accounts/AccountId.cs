namespace Chancery.Storage.Accounts;

/// <summary>What tells accounts apart.</summary>
internal static class AccountId
{
    public static string Of(string name) => name.ToLowerInvariant();
}
