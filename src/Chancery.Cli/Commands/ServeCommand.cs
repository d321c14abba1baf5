using System.CommandLine;
using System.Data.Common;
using Chancery.Cli.Options;
using Chancery.Lexicons;
using Chancery.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery serve</c>: the record as pages in a browser.</summary>
internal static class ServeCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("serve", "Show the record as pages in a browser, and as an API; stop with Ctrl+C",
            "chancery serve --record sample.db",
            "chancery serve --record sample.db --urls http://127.0.0.1:8080",
            "chancery serve --record sample.db --urls https://0.0.0.0:8443 --certificate chancery.pem --hosts chancery.example.org");
        var options = new ServeOptions();
        options.AddTo(command);
        command.SetAction((result, stop) => ServeAsync(options, result, surroundings, stop));
        return command;
    }

    private static async Task<int> ServeAsync(ServeOptions options, ParseResult result, Surroundings surroundings, CancellationToken stop)
    {
        var request = options.Of(result, surroundings);
        if (ServeRules.Refusal(request) is { } refusal) return await FailAsync(refusal, ExitCode.Usage, surroundings);
        if (ServeRules.Warning(request) is { } warning) await surroundings.Errors.WriteLineAsync(warning);
        try
        {
            var (app, error) = PageServer.Make(request);
            if (app is null) return await FailAsync(error!, ExitCode.BadData, surroundings);
            await using (app) return await RunAsync(app, request.Record, surroundings, stop);
        }
        catch (Exception problem) when (problem is LexiconException or InvalidDataException)
        {
            return await FailAsync(problem.Message, ExitCode.BadData, surroundings);
        }
        catch (DbException problem)
        {
            return await FailAsync(RecordProblem.Message(problem, request.Record), ExitCode.BadData, surroundings);
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
