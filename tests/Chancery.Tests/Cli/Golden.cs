namespace Chancery.Tests.Cli;

/// <summary>Compares output with what a person has looked at and found good.</summary>
internal static class Golden
{
    // Set to anything to take the present output over; then look at the difference before it is committed.
    private const string Accept = "CHANCERY_ACCEPT_GOLDEN";

    public static void ShouldBeGolden(this string output, string name)
    {
        var file = Path.Combine(Repository.Root, "tests", "Chancery.Tests", "Cli", "Golden", name);
        if (Environment.GetEnvironmentVariable(Accept) is not null) File.WriteAllText(file, output);
        File.Exists(file).ShouldBeTrue($"{file} is missing; run the tests with {Accept}=1 to make it");
        output.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
