using System.CommandLine;
using Chancery.Cli.Checking;
using Chancery.Cli.Options;
using Chancery.Cli.Output;
using Chancery.Lexicons;
using Chancery.Lexicons.Checks;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery check data</c>: what is wrong in the data files.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings) =>
        new ExampleCommand("check", "Check what the reader knows", "chancery check data") { Data(surroundings) };

    private static ExampleCommand Data(Surroundings surroundings)
    {
        var command = new ExampleCommand("data", "Check every row of every data file; each finding with its file and line",
            "chancery check data",
            "chancery check data ~/my-data --format json");
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder that holds states.tsv; without it the one that is installed",
            HelpName = "FOLDER",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = CommonOptions.MakeFormat();
        command.Arguments.Add(folder);
        command.Options.Add(format);
        command.SetAction(result => Run(result.GetValue(folder), result.GetValue(format), surroundings));
        return command;
    }

    private static int Run(string? named, OutputFormat format, Surroundings surroundings)
    {
        try
        {
            var folder = named ?? Shown(surroundings.Installation().Data);
            if (!File.Exists(Path.Combine(folder, "states.tsv")))
                return Fail($"There is no states.tsv in {folder}. Name a folder laid out as data/ is.", surroundings);
            var answer = Check(folder);
            AnswerWriter.Write(answer, format, surroundings);
            return answer.Errors > 0 ? ExitCode.BadData : answer.Warnings > 0 ? ExitCode.Findings : ExitCode.Done;
        }
        catch (Exception problem) when (problem is LexiconException or IOException or UnauthorizedAccessException)
        {
            return Fail(problem.Message, surroundings);
        }
    }

    private static CheckAnswer Check(string folder)
    {
        var findings = DataCheck.Run(folder);
        var errors = findings.Count(finding => finding.Severity == FindingSeverity.Error);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        return new(folder.TrimEnd('/', '\\'), files, errors, findings.Count - errors, findings);
    }

    /// <summary>The folder as one would type it here.</summary>
    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }

    private static int Fail(string message, Surroundings surroundings)
    {
        surroundings.Errors.WriteLine(message);
        return ExitCode.BadData;
    }
}
