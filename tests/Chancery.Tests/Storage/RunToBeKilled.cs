using System.Diagnostics;
using System.Runtime.CompilerServices;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

/// <summary>A process of its own that reads documents into a record until it is killed: this assembly started with the path of
/// the record in its environment.</summary>
internal static class RunToBeKilled
{
    private const string Variable = "CHANCERY_TEST_RECORD";

    public static List<(Document Document, IReadOnlyList<Claim> Claims)> Documents() =>
        [.. Enumerable.Range(0, 200).Select(i =>
        {
            var document = Made.Document($"report-{i}", $"Report {i}: Honduras and Russia signed agreement {i}.", "2014-09-28");
            return (document, (IReadOnlyList<Claim>)[.. Enumerable.Range(0, 5).Select(j => Made.Claim(
                document, Kind.Agreement, ["parties=state:HND,state:RUS"], [$"subject=subject {j}", $"title=title {i / 7}"], "2014-09-27"))]);
        })];

    /// <summary>Starts the process, waits until it has printed the line and kills it.</summary>
    public static void KillAfter(string record, string line)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(RunToBeKilled).Assembly.Location])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment[Variable] = record;
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } said && said != line)
        {
        }
        process.Kill();
        process.WaitForExit();
    }

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path) return;
        using var store = RecordStore.Open(path, RecordAccess.CreateIfMissing).Store!;
        var read = 0;
        foreach (var (document, claims) in Documents())
        {
            store.Append(document, claims, TemporaryRecord.Reader);
            Console.WriteLine($"read {++read}");
        }
        for (var round = 1; ; round++)
        {
            Console.WriteLine($"projecting {round}");
            store.Rebuild(Made.Builder);
        }
    }
}
