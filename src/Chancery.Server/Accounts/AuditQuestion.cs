using System.Globalization;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.WebUtilities;

namespace Chancery.Server.Accounts;

/// <summary>What an address asks of the audit log.</summary>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Since">The day from which on, as it was typed.</param>
/// <param name="Until">The last day, as it was typed.</param>
/// <param name="Before">The number before which the page begins; null at the latest entry.</param>
internal sealed record AuditQuestion(AuditFilter Filter, string? Since, string? Until, long? Before)
{
    /// <summary>Reads an address; gives what is wrong with it when it cannot be asked.</summary>
    public static (AuditQuestion? Question, string? Error) Read(IQueryCollection query)
    {
        var (act, since, until) = (Given(query, "act"), Given(query, "since"), Given(query, "until"));
        if (act is not null && AuditWords.Read(act) is null)
            return (null, $"\"{act}\" is none of: {string.Join(", ", Enum.GetValues<AuditAct>().Select(AuditWords.Of))}");
        foreach (var day in (string?[])[since, until])
            if (day is not null && MomentText.Parse(day) is null) return (null, MomentText.Refusal(day));
        var filter = new AuditFilter(
            act is null ? null : AuditWords.Read(act), Given(query, "account"),
            since is null ? null : MomentText.Parse(since)?.Start, until is null ? null : MomentText.Parse(until)?.Last);
        long? before = long.TryParse(Given(query, "before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return (new(filter, since, until, before), null);
    }

    /// <summary>The address of the entries before a number, or of the table when null.</summary>
    public string To(string path, long? before = null) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["act"] = Filter.Act is { } act ? AuditWords.Of(act) : null,
        ["account"] = Filter.Account,
        ["since"] = Since,
        ["until"] = Until,
        ["before"] = before?.ToString(CultureInfo.InvariantCulture),
    });

    private static string? Given(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
