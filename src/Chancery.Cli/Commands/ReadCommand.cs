using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using Chancery.Cli.Options;
using Chancery.Cli.Output;
using Chancery.Cli.Reading;
using Chancery.Intake;
using Chancery.Lexicons;
using Chancery.Record;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery read</c>: reads reports into a record, or as a step between other programs.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Text files, folders of them, JSON lines; - for standard input",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Record = new("--record")
    {
        Description = $"The record to add to; made when it is not there. Without --claims and --record: {CommonOptions.DefaultRecord}",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Claims = new("--claims")
    {
        Description = "Write the claims as JSON lines to this file; - for standard output",
        HelpName = "FILE|-",
    };

    private static readonly Option<EdtfDate?> Published = new("--published")
    {
        Description = "When the reports were published: 2013-10-14",
        HelpName = "DATE",
        CustomParser = Date,
    };

    private static readonly Option<string?> Publisher = new("--publisher") { Description = "Who published the reports", HelpName = "NAME" };

    private static readonly Option<int> Threads = new("--threads")
    {
        Description = "How many reports to read at a time; the result is the same with any number",
        HelpName = "N",
        CustomParser = Count,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly ConfidenceOptions Confidence = new();

    public static Command Create(Surroundings surroundings)
    {
        var format = new CommonOptions().Format;
        var command = new ExampleCommand("read", "Read reports into a record",
            "chancery read samples --record sample.db",
            "chancery read 2013-10-14.txt --published 2013-10-14 --publisher \"The Moscow Times\"",
            "cat reports.jsonl | chancery read - --claims - > claims.ndjson")
        {
            Paths, Record, Claims, Published, Publisher, Threads, format,
        };
        Confidence.AddTo(command);
        command.SetAction((result, stop) => Task.Run(
            () => Run(Request(result), result.GetValue(format), surroundings, stop), CancellationToken.None));
        return command;
    }

    private static ReadRequest Request(ParseResult result)
    {
        var claims = result.GetValue(Claims);
        var record = result.GetValue(Record) ?? (claims is null ? CommonOptions.DefaultRecord : null);
        var intake = new IntakeOptions { Published = result.GetValue(Published), Publisher = result.GetValue(Publisher) };
        return new(result.GetValue(Paths)!, record, claims, Confidence.Of(result), intake, result.GetValue(Threads));
    }

    private static int Run(ReadRequest request, OutputFormat format, Surroundings surroundings, CancellationToken stop)
    {
        try
        {
            var (answer, error) = new ReadRun(request, surroundings).Run(stop);
            if (answer is null) return Fail(error!, surroundings);
            AnswerWriter.Write(answer, format, surroundings, toErrors: request.ClaimsTakeOutput);
            return answer.ExitCode;
        }
        catch (Exception problem) when (problem is LexiconException or InvalidDataException or IOException)
        {
            return Fail(problem.Message, surroundings);
        }
        catch (DbException problem)
        {
            return Fail(RecordProblem.Message(problem, request.Record!), surroundings);
        }
    }

    private static int Fail(string message, Surroundings surroundings)
    {
        surroundings.Errors.WriteLine(message);
        return ExitCode.BadData;
    }

    private static EdtfDate? Date(ArgumentResult result)
    {
        var date = new EdtfDate(result.Tokens[0].Value);
        if (DateRange.Of(date) is not null) return date;
        result.AddError($"\"{date}\" is no date; write 2013-10-14, 2013-10 or 2013.");
        return null;
    }

    private static int Count(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, out var count) && count > 0) return count;
        result.AddError($"\"{result.Tokens[0].Value}\" is no number of threads; write 1 or more.");
        return 1;
    }
}
