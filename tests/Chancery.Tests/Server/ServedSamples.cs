using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

/// <summary>The samples, read into a record that is served; made once for all tests that only look.</summary>
[CollectionDefinition(Name)]
public sealed class ServedSamples : IAsyncLifetime, ICollectionFixture<ServedSamples>
{
    public const string Name = "served samples";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-served");

    internal ServedRecord Served { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var record = Path.Combine(folder.FullName, "samples.db");
        (await CommandRun.Of("read", Path.Combine(Repository.Root, "samples"), "--record", record)).ExitCode.ShouldBe(0);
        Served = await ServedRecord.StartAsync(record);
    }

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
