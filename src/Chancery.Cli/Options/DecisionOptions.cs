using System.CommandLine;

namespace Chancery.Cli.Options;

/// <summary>The options that all commands that decide something have.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string?> by = new("--by") { Description = "Who decides; the user's name without it", HelpName = "NAME" };

    private readonly Option<string?> because = new("--because") { Description = "Why", HelpName = "REASON" };

    public void AddTo(Command command)
    {
        command.Options.Add(by);
        command.Options.Add(because);
    }

    public string By(ParseResult result, Surroundings surroundings) => Given(result.GetValue(by)) ?? surroundings.User;

    public string? Because(ParseResult result) => Given(result.GetValue(because));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
