using System.CommandLine;
using System.Data.Common;
using Chancery.Cli.Options;
using Chancery.Cli.Output;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Views.Actors;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary>Asks a record and writes the answer: the part that all asking commands have in common.</summary>
internal static class Asking
{
    /// <summary>Asks a record.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="options">The options that name the record and the form.</param>
    /// <param name="surroundings">Where the answer is written.</param>
    /// <param name="ask">Gives the answer.</param>
    /// <param name="whenWritten">What is done once the answer has been written out well; nothing when null.</param>
    public static int Run(
        ParseResult command, CommonOptions options, Surroundings surroundings, Func<RecordSession, Reply> ask,
        Action<IAnswer, RecordSession>? whenWritten = null) =>
        Guarded(command, options, surroundings, () => AskRecord(command, options, surroundings, ask, whenWritten));

    /// <summary>Asks the data, and the record as well where there is one or one is named.</summary>
    public static int RunWithoutRecordToo(
        ParseResult command, CommonOptions options, Surroundings surroundings, Func<Knowledge, Reply> ask) =>
        Guarded(command, options, surroundings, () =>
        {
            var isNamed = command.GetResult(options.Record) is { Implicit: false };
            if (isNamed || File.Exists(command.GetValue(options.Record)!))
                return AskRecord(command, options, surroundings, session => ask(Knowledge.Of(session, surroundings.Installation())));
            return options.VantageOf(command) is { PublishedBy: null, KnownAt: null }
                ? Answer(ask(Knowledge.WithoutRecord(surroundings.Installation())), command, options, surroundings)
                : Fail($"There is no record at {command.GetValue(options.Record)}: --published-by and --known-at ask one. Name it with --record.", ExitCode.Usage, surroundings);
        });

    private static int AskRecord(
        ParseResult command, CommonOptions options, Surroundings surroundings, Func<RecordSession, Reply> ask,
        Action<IAnswer, RecordSession>? whenWritten = null)
    {
        var (session, error) = RecordOpening.Open(command.GetValue(options.Record)!, surroundings);
        if (session is null) return Fail(error!, ExitCode.BadData, surroundings);
        using (session)
        {
            var vantage = options.VantageOf(command);
            if (vantage == Vantage.Now)
            {
                var reply = ask(session);
                var code = Answer(reply, command, options, surroundings);
                if (reply.Answer is { } answer) whenWritten?.Invoke(answer, session);
                return code;
            }

            using var seen = session.At(vantage);
            using var state = seen.Store.Hold();
            return Answer(ask(seen), command, options, surroundings);
        }
    }

    private static int Answer(Reply reply, ParseResult command, CommonOptions options, Surroundings surroundings)
    {
        if (reply.Answer is not { } answer) return Fail(reply.Refusal!, ExitCode.Usage, surroundings);
        AnswerWriter.Write(answer, command.GetValue(options.Format), surroundings);
        surroundings.Output.Flush();
        return ExitCode.Done;
    }

    private static int Guarded(ParseResult command, CommonOptions options, Surroundings surroundings, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception problem) when (problem is LexiconException or InvalidDataException)
        {
            return Fail(problem.Message, ExitCode.BadData, surroundings);
        }
        catch (DbException problem)
        {
            return Fail(RecordProblem.Message(problem, command.GetValue(options.Record)!), ExitCode.BadData, surroundings);
        }
    }

    /// <summary>Finds the actors of a filter and checks its stage, then asks; refuses what is not known.</summary>
    public static Reply Narrowed(
        Filter filter, RecordSession session, Func<Filter, IReadOnlyList<ActorId>, IAnswer> ask)
    {
        if (StageCheck.Error(filter, session.Kinds) is { } wrong) return Reply.Refused(wrong);
        if (filter.Actors.Count == 0) return Reply.Of(ask(filter, []));
        var (actors, error) = new ActorFinder(session).FindAll(filter.Actors);
        return error is null ? Reply.Of(ask(filter, actors)) : Reply.Refused(error);
    }

    private static int Fail(string message, int code, Surroundings surroundings)
    {
        surroundings.Errors.WriteLine(message);
        return code;
    }
}
