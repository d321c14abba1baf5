using System.CommandLine;
using Chancery.Cli.Coding;
using Chancery.Cli.Parsing;
using Chancery.Coding;
using Chancery.Intake;
using Chancery.Lexicons;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery code</c>: tells what a source does to a target in a sentence, as a PLOVER event type.</summary>
internal static class CodeCommand
{
    private const string MendRow = "Mend the row, which is left out";

    private static readonly Option<string> Pairs = new("--pairs")
    {
        Description = "A table with a header and the columns id, sentence, source and target, divided by tabs; - for standard input",
        HelpName = "FILE.tsv",
        Required = true,
    };

    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("code", "Tell what a source does to a target in a sentence: one of the fifteen PLOVER event types",
            "chancery code --pairs pairs.tsv > coded.tsv",
            "cat pairs.tsv | chancery code --pairs -")
        {
            Pairs,
        };
        command.SetAction((result, stop) => Task.Run(() => Run(result.GetRequiredValue(Pairs), surroundings, stop), CancellationToken.None));
        return command;
    }

    private static int Run(string path, Surroundings surroundings, CancellationToken stop)
    {
        var place = path == DocumentSource.StandardInput ? "standard input" : path;
        var problems = new ParseProblems(surroundings.Errors);
        try
        {
            var (text, unreadable) = TextFile.Open(path, surroundings.OpenInput);
            if (text is null) return Fail(unreadable!);
            using (text)
            {
                var (table, wrong) = PairTable.Open(text);
                if (table is null) return Fail(new(place, wrong!, "Begin with a line that names id, sentence, source and target, divided by tabs"));
                var coder = RelationCoder.Load(surroundings.Installation());
                var run = new CodingRun(coder, surroundings.Output, row => problems.Add(new($"{place}:{row.Line}", row.Problem!, MendRow)));
                if (!run.Run(table, stop)) return ExitCode.Stopped;
                problems.Finish();
                return run.Refused ? ExitCode.BadData : ExitCode.Done;
            }
        }
        catch (Exception problem) when (problem is LexiconException or InvalidDataException or IOException)
        {
            surroundings.Errors.WriteLine(problem.Message);
            return ExitCode.BadData;
        }

        int Fail(IntakeProblem problem)
        {
            surroundings.Errors.WriteLine(problem);
            return ExitCode.BadData;
        }
    }
}
