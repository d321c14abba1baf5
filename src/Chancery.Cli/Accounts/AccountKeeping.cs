using System.CommandLine;
using System.Data.Common;
using Chancery.Cli.Options;
using Chancery.Cli.Output;
using Chancery.Server.Accounts;
using Chancery.Storage;
using Chancery.Storage.Accounts;
using Chancery.Views.Answers;

namespace Chancery.Cli.Accounts;

/// <summary>Opens the accounts of a record and writes the answer: the part that all commands on accounts and keys have in common.</summary>
internal static class AccountKeeping
{
    /// <summary>Asks the accounts of a record.</summary>
    public static int Run(ParseResult command, CommonOptions options, Surroundings surroundings, Func<AccountStore, Reply> ask, RecordAccess access = RecordAccess.Existing)
    {
        var record = command.GetValue(options.Record)!;
        if (!File.Exists(record)) return Fail($"There is no record at {record}; make one with: chancery read PATH --record {record}", ExitCode.BadData, surroundings);
        try
        {
            var (store, error) = AccountStore.Open(record, access, surroundings.Clock);
            if (store is null) return Fail(error!, ExitCode.BadData, surroundings);
            using (store)
            {
                var reply = ask(store);
                if (reply.Answer is not { } answer) return Fail(reply.Refusal!, ExitCode.Usage, surroundings);
                AnswerWriter.Write(answer, command.GetValue(options.Format), surroundings);
                return ExitCode.Done;
            }
        }
        catch (DbException problem)
        {
            return Fail($"The accounts {AccountStore.PathOf(record)} failed: {problem.Message}", ExitCode.BadData, surroundings);
        }
    }

    /// <summary>Changes the accounts; the answer is who there is then.</summary>
    public static int Change(
        ParseResult command, CommonOptions options, Surroundings surroundings, Func<AccountKeeper, string?> change, RecordAccess access = RecordAccess.Existing) =>
        Run(command, options, surroundings, store => change(new(store, KeptBy.CommandLine(surroundings.User))) is { } refusal
            ? Reply.Refused(refusal)
            : Reply.Of(AccountsAnswer.In(store)), access);

    private static int Fail(string message, int code, Surroundings surroundings)
    {
        surroundings.Errors.WriteLine(message);
        return code;
    }
}
