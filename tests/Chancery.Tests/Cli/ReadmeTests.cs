namespace Chancery.Tests.Cli;

/// <summary>The README's example is what the program prints.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_example_of_the_readme_is_real_output()
    {
        var record = Path.Combine(Path.GetTempPath(), $"chancery-readme-{Guid.NewGuid():N}.db");
        try
        {
            (await CommandRun.Of("read", Path.Combine(Repository.Root, "samples"), "--record", record)).ExitCode.ShouldBe(0);
            var brief = await CommandRun.Of("brief", "RUS", "HND", "--record", record);
            var printed = brief.Output.Split('\n').Select(line => line.TrimEnd()).ToHashSet();
            foreach (var line in Example()) printed.ShouldContain(line);
        }
        finally
        {
            foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(record) + "*")) File.Delete(file);
        }
    }

    private static string[] Example()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        var start = Array.IndexOf(lines, "```text") + 1;
        var end = Array.IndexOf(lines, "```", start);
        return [.. lines[start..end].Where(line => line.Trim() is not ("" or "…")).Select(line => line.TrimEnd())];
    }
}
