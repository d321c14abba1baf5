using System.Text.Json.Serialization;
using Chancery.Cli.Layouts;
using Chancery.Storage.Accounts;
using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Cli.Accounts;

/// <summary>By what programs are known.</summary>
/// <param name="Keys">The keys, in order of their numbers; those that have ended too.</param>
/// <param name="Now">When it was asked.</param>
internal sealed record KeysAnswer(IReadOnlyList<ApiKey> Keys, DateTimeOffset Now) : IAnswer
{
    /// <summary>The key that was made just now, which is shown this once; null where none was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Made { get; init; }

    public Page Lay() => KeysPage.Of(this);
}
