using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Changes;
using Chancery.Views.Layouts;

namespace Chancery.Cli.Commands;

/// <summary>Asks a record from two vantages what moved between them: the part that all comparing commands have in common.</summary>
internal static class Comparing
{
    /// <summary>The option that says by which clock two states differ.</summary>
    public static Option<Clock> MakeClock() => new("--clock")
    {
        Description = "record (as without this option): what was read and decided since then; publication: what was reported; valid: what happened",
        HelpName = "record|publication|valid",
        CustomParser = result => WordOption.Parse<Clock>(result),
    };

    /// <summary>The vantage just before a time, or what is wrong with it.</summary>
    /// <param name="since">The time.</param>
    /// <param name="clock">By which clock.</param>
    /// <param name="after">The later vantage.</param>
    public static (Vantage? Vantage, string? Error) Before(string since, Clock clock, Vantage after)
    {
        var (before, error) = JustBefore(since, clock, after);
        return before is not null && (before.KnownAt > after.KnownAt || before.PublishedBy?.Latest > after.PublishedBy?.Latest || before.AsOf?.Latest > after.AsOf?.Latest)
            ? (null, $"{since} is later than what is asked for, {VantageWords.Of(after)}; give an earlier --since.")
            : (before, error);
    }

    private static (Vantage? Vantage, string? Error) JustBefore(string since, Clock clock, Vantage after)
    {
        if (clock == Clock.Record)
        {
            return MomentText.Parse(since) is { Start: var start }
                ? (after with { KnownAt = start == DateTimeOffset.MinValue ? start : start - TimeSpan.FromTicks(1) }, null)
                : (null, MomentText.Refusal(since));
        }

        if (DateText.Parse(since)?.Earliest is not { } day) return (null, DateText.Refusal(since));
        var before = EdtfDate.Day(day == DateOnly.MinValue ? day : day.AddDays(-1));
        return (clock == Clock.Valid ? after with { AsOf = before } : after with { PublishedBy = before }, null);
    }

    public static Reply Ask(Clock clock, Vantage before, Vantage after, Filter filter, RecordSession session)
    {
        using var was = session.At(before);
        using var then = was.Store.Hold();
        if (after == Vantage.Now) return Ask(clock, was, session, filter, session);
        using var seen = session.At(after);
        using var now = seen.Store.Hold();
        return Ask(clock, was, seen, filter, session);
    }

    private static Reply Ask(Clock clock, RecordSession before, RecordSession after, Filter filter, RecordSession record)
    {
        var additions = LoggedAdditions.Between(before, after, clock, record);
        return Asking.Narrowed(filter, after, (narrowed, actors) => new ChangeFinder(before, after, additions, new(after)).Find(clock, narrowed, actors));
    }
}
