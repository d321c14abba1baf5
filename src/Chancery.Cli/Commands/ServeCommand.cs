using System.CommandLine;
using System.Data.Common;
using Chancery.Cli.Options;
using Chancery.Lexicons;
using Chancery.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery serve</c>: the record as pages in a browser, on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("serve", "Show the record as pages in a browser, and as an API, on this machine only; stop with Ctrl+C",
            "chancery serve --record sample.db",
            "chancery serve --record sample.db --urls http://127.0.0.1:8080");
        var record = new CommonOptions().Record;
        var urls = new Option<string[]>("--urls")
        {
            Description = $"Where to listen, an address of this machine; {ServeRequest.UsualUrl} without it",
            HelpName = "URL",
            AllowMultipleArgumentsPerToken = true,
        };
        var sites = new Option<string[]>("--embed-in")
        {
            Description = "A site whose pages may show drawings in a frame; none without it",
            HelpName = "ORIGIN",
            AllowMultipleArgumentsPerToken = true,
        };
        command.Options.Add(record);
        command.Options.Add(urls);
        command.Options.Add(sites);
        command.SetAction((result, stop) =>
            ServeAsync(result.GetValue(record)!, result.GetValue(urls) ?? [], result.GetValue(sites) ?? [], surroundings, stop));
        return command;
    }

    private static async Task<int> ServeAsync(string record, IReadOnlyList<string> urls, IReadOnlyList<string> sites, Surroundings surroundings, CancellationToken stop)
    {
        if (PageServer.Refusal(urls) is { } refusal) return await FailAsync(refusal, ExitCode.Usage, surroundings);
        var (origins, wrong) = PageServer.Sites(sites);
        if (wrong is not null) return await FailAsync(wrong, ExitCode.Usage, surroundings);
        try
        {
            var (app, error) = PageServer.Make(new(record, urls, surroundings.Installation(), surroundings.Clock, surroundings.User) { EmbedIn = origins });
            if (app is null) return await FailAsync(error!, ExitCode.BadData, surroundings);
            await using (app) return await RunAsync(app, record, surroundings, stop);
        }
        catch (Exception problem) when (problem is LexiconException or InvalidDataException)
        {
            return await FailAsync(problem.Message, ExitCode.BadData, surroundings);
        }
        catch (DbException problem)
        {
            return await FailAsync(RecordProblem.Message(problem, record), ExitCode.BadData, surroundings);
        }
    }

    private static async Task<int> RunAsync(WebApplication app, string record, Surroundings surroundings, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException problem)
        {
            return await FailAsync($"{problem.Message.TrimEnd('.')}. Name another port with --urls, or end the program that has it.", ExitCode.Usage, surroundings);
        }

        await surroundings.Output.WriteLineAsync($"{record} is shown at {string.Join(" and ", app.Urls)} (Ctrl+C stops)");
        await surroundings.Output.FlushAsync(CancellationToken.None);
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task<int> FailAsync(string message, int code, Surroundings surroundings)
    {
        await surroundings.Errors.WriteLineAsync(message);
        return code;
    }
}
