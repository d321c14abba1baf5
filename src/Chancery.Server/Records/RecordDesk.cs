using System.Collections.Concurrent;
using System.Data.Common;
using Chancery.Record;
using Chancery.Server.Hosting;
using Chancery.Storage;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;

namespace Chancery.Server.Records;

/// <summary>Answers questions to the record, many at a time: each is asked on a connection of its own and sees one state of it.</summary>
internal sealed class RecordDesk : IDisposable
{
    private readonly ServeRequest request;
    private readonly RecordSession first;
    private readonly ConcurrentBag<RecordSession> idle = [];
    private readonly SemaphoreSlim places = new(Math.Max(4, Environment.ProcessorCount * 2));

    // What was known or published by a time is a record of its own in memory.
    private readonly VantageShelf vantages = new(most: 4, (session, vantage) => session.At(vantage));

    private readonly DayShelf days = new();

    private readonly Refresher refresher;

    private RecordDesk(ServeRequest request, RecordSession first)
    {
        this.request = request;
        this.first = first;
        idle.Add(first);
        refresher = new(Rent, idle.Add, request.Clock);
    }

    /// <summary>Held while something about the whole record is worked out that nobody waits for.</summary>
    public Lock Background { get; } = new();

    /// <summary>Is told of every decision that is put on record here, in words.</summary>
    public Action<Decision, string>? WhenDecided { get; set; }

    /// <summary>Opens the record; gives why not when it cannot be.</summary>
    public static (RecordDesk? Desk, string? Error) Open(ServeRequest request)
    {
        var (session, error) = RecordSession.Open(request.Record, RecordAccess.Existing, request.Installation, request.Clock, request.World);
        if (session is null) return (null, error);
        session.Store.Project(session.Builder);
        // The world is loaded before the first question rather than with it.
        _ = session.World;
        return (new(request, session), null);
    }

    /// <summary>Asks the record as it is seen from there.</summary>
    /// <param name="vantage">From where.</param>
    /// <param name="ask">Asks.</param>
    public T Ask<T>(Vantage vantage, Func<RecordSession, T> ask) => InPlace(session =>
    {
        if (session.Store.NeedsProjection(session.Builder)) refresher.Start();
        using var state = session.Store.Hold();
        return vantage == Vantage.Now ? ask(session) : From(vantage, session, ask);
    });

    /// <summary>Asks the record as it is seen from two dates at once.</summary>
    /// <param name="before">From the earlier date.</param>
    /// <param name="after">From the later one. Whoever asks from two asks from the earlier one first, so that nobody waits for another who waits for him.</param>
    /// <param name="ask">Asks the two.</param>
    public T AskBoth<T>(Vantage before, Vantage after, Func<RecordSession, RecordSession, T> ask) => InPlace(session =>
    {
        if (session.Store.NeedsProjection(session.Builder)) refresher.Start();
        using var state = session.Store.Hold();
        return From(before, session, was => after == Vantage.Now ? ask(was, session) : From(after, session, now => ask(was, now)));
    });

    private T From<T>(Vantage vantage, RecordSession session, Func<RecordSession, T> ask) => vantage is { PublishedBy: null, KnownAt: null }
        ? days.Ask(vantage, session, ask)
        : vantages.Ask(vantage, session, ask);

    /// <summary>Asks the record as it is.</summary>
    public T Ask<T>(Func<RecordSession, T> ask) => Ask(Vantage.Now, ask);

    /// <summary>Puts a decision on record and works out what follows from it, one after the other.</summary>
    /// <param name="decide">Decides; gives what is to be told of it.</param>
    public T Decide<T>(Func<RecordSession, T> decide) => InPlace(session =>
    {
        lock (refresher.Work)
        {
            var before = session.Store.Decisions.List().Count;
            var told = decide(session);
            session.Store.Project(session.Builder);
            foreach (var made in session.Store.Decisions.List().Skip(before)) WhenDecided?.Invoke(made.Decision, DecisionWords.What(DecisionView.Of(made, session)));
            return told;
        }
    });

    /// <summary>Puts something on record, one after the other; what follows from it is not worked out yet.</summary>
    /// <param name="write">Puts it there.</param>
    public T Write<T>(Func<RecordSession, T> write) => InPlace(session =>
    {
        lock (refresher.Work) return write(session);
    });

    /// <summary>Asks what a decision would change; nothing is put on record.</summary>
    /// <param name="ask">Asks; may try decisions.</param>
    public T Try<T>(Func<RecordSession, T> ask) => InPlace(session =>
    {
        lock (refresher.Work)
        {
            session.Store.Project(session.Builder);
            return ask(session);
        }
    });

    /// <summary>Why the record cannot be asked; null when it can.</summary>
    public string? Problem()
    {
        try
        {
            _ = Ask(session => session.Store.Entries.Last());
            return null;
        }
        catch (Exception problem) when (problem is DbException or InvalidDataException or IOException)
        {
            return problem.Message;
        }
    }

    public void Dispose()
    {
        refresher.Dispose();
        vantages.Dispose();
        days.Dispose();
        // The first one goes last: the others share what it knows of the world.
        foreach (var session in idle.Where(session => session != first)) session.Dispose();
        first.Dispose();
        places.Dispose();
    }

    private T InPlace<T>(Func<RecordSession, T> use)
    {
        places.Wait();
        try
        {
            var session = Rent();
            try
            {
                return use(session);
            }
            finally
            {
                idle.Add(session);
            }
        }
        finally
        {
            places.Release();
        }
    }

    private RecordSession Rent()
    {
        if (idle.TryTake(out var session)) return session;
        var opened = RecordStore.Open(request.Record, RecordAccess.Existing, request.Clock);
        return opened.Succeeded ? first.Beside(opened.Store) : throw new InvalidDataException(opened.Error);
    }
}
