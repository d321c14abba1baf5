using System.Text;
using Chancery.Cli;
using Chancery.Cli.Output;
using Chancery.Lexicons;

namespace Chancery.Tests.Cli;

/// <summary>What a command line did: run inside the test's own process, its streams caught.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static Task<CommandRun> Of(params string[] args) => Of(Screen.Plain, "", args);

    public static Task<CommandRun> Of(Screen screen, string input, params string[] args) => Of(Installation.Find(), screen, input, args);

    /// <summary>Runs with the data files of another installation.</summary>
    public static Task<CommandRun> With(Installation installation, params string[] args) => Of(installation, Screen.Plain, "", args);

    private static async Task<CommandRun> Of(Installation installation, Screen screen, string input, string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        int code;
        using (var surroundings = new Surroundings(output, errors, () => new MemoryStream(Encoding.UTF8.GetBytes(input)))
        {
            Screen = screen,
            Clock = new StoppedClock(),
            Installation = () => installation,
        })
        {
            code = await CommandLine.RunAsync(args, surroundings);
        }

        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
