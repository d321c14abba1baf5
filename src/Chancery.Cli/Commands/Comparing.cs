using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Changes;

namespace Chancery.Cli.Commands;

/// <summary>Asks a record from two vantages what moved between them: the part that all comparing commands have in common.</summary>
internal static class Comparing
{
    public static Reply Ask(Clock clock, Vantage before, Vantage after, Filter filter, RecordSession session)
    {
        using var was = session.At(before);
        if (after == Vantage.Now) return Ask(clock, was, session, filter, session);
        using var seen = session.At(after);
        return Ask(clock, was, seen, filter, session);
    }

    private static Reply Ask(Clock clock, RecordSession before, RecordSession after, Filter filter, RecordSession record)
    {
        // The same additions are known from two dates of another clock: which reports tell the difference is all that there is to say.
        var additions = clock == Clock.Record ? record.Store.Entries.Between(before.Vantage?.KnownAt, after.Vantage?.KnownAt) : [];
        return Asking.Narrowed(filter, after, (narrowed, actors) => new ChangeFinder(before, after, additions).Find(clock, narrowed, actors));
    }
}
