using System.Text.RegularExpressions;
using Chancery.Storage.Accounts;

namespace Chancery.Server.Accounts;

/// <summary>The words for what was done.</summary>
internal static partial class AuditWords
{
    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint { get; }

    /// <summary>"signed in".</summary>
    public static string Of(AuditAct act) => Joint.Replace(act.ToString(), " ").ToLowerInvariant();

    /// <summary>What the words stand for; null when for nothing.</summary>
    public static AuditAct? Read(string words) => Array.Find(Enum.GetValues<AuditAct>(), act => Of(act) == words) is var found && Of(found) == words ? found : null;
}
