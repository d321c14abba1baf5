using Chancery.Cli;
using Chancery.Lexicons;
using Chancery.Storage;

namespace Chancery.Tests.Cli;

/// <summary>Data files of five states and five organisations, which change with no fact of the world, and a record read with them.</summary>
public sealed class SmallWorld : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-actors");
    private readonly Installation installation;

    public SmallWorld()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder.FullName, "data", "en")).Parent!.FullName;
        var made = Path.Combine(Repository.Root, "tests", "Chancery.Tests", "Cli", "SmallData");
        foreach (var file in Directory.EnumerateFiles(made, "*.tsv", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(data, Path.GetRelativePath(made, file)));
        File.Copy(Path.Combine(Repository.Root, "data", "kinds.tsv"), Path.Combine(data, "kinds.tsv"));
        File.Copy(Path.Combine(Repository.Root, "data", "en", "confidence.tsv"), Path.Combine(data, "en", "confidence.tsv"));
        installation = new(data, folder.FullName);
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock(), Installation = () => installation };
        var (session, error) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        error.ShouldBeNull();
        using (session)
        {
            foreach (var (document, claims) in SmallRecord.Reports()) session!.Store.Append(document, claims, "made");
            session!.Store.Project(session.Builder);
        }
    }

    private string RecordPath => Path.Combine(folder.FullName, "small.db");

    internal World World() => Chancery.Lexicons.World.Load(installation);

    internal Task<CommandRun> Ask(params string[] args) => CommandRun.With(installation, args);

    internal Task<CommandRun> AskWithRecord(params string[] args) => CommandRun.With(installation, [.. args, "--record", RecordPath]);

    public void Dispose() => folder.Delete(recursive: true);
}
