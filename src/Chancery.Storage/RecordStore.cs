using Chancery.Record;
using Chancery.Storage.Days;
using Chancery.Storage.Projection;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>A record in an SQLite file: a log that is only ever added to, and what the queries need, worked out from it.</summary>
/// <remarks>For use by one thread at a time; several processes may have the same record open.</remarks>
public sealed class RecordStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly Log log;
    private readonly DecisionLog decisionLog;
    private readonly Projector projector;
    private readonly IPreparation preparation;

    private RecordStore(SqliteConnection connection, TimeProvider clock, IPreparation? preparation = null)
    {
        this.connection = connection;
        this.clock = clock;
        this.preparation = preparation ??= Prepared.Always;
        log = new(connection, clock);
        decisionLog = new(connection, clock);
        projector = new(connection);
        Documents = new(connection, preparation);
        Claims = new(connection, preparation);
        Matters = new(connection, Claims, preparation);
        Relations = new(connection, preparation);
        FullText = new(connection);
        Decisions = new(connection);
        Identities = new(connection);
        Entries = new(connection);
        Directory = new(connection, preparation);
        Timeline = new(connection, Matters, preparation);
        Watches = new(connection, clock);
    }

    /// <summary>Opens the record at <paramref name="path"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="access">Whether it may be made.</param>
    /// <param name="clock">Gives record time; the system's clock when null.</param>
    public static OpenResult Open(string path, RecordAccess access, TimeProvider? clock = null)
    {
        var (connection, error) = RecordFile.Open(path, access);
        return connection is null
            ? OpenResult.Failed(error!)
            : OpenResult.Of(new(connection, clock ?? TimeProvider.System));
    }

    /// <summary>Queries about documents.</summary>
    public DocumentQueries Documents { get; }

    /// <summary>Queries about claims.</summary>
    public ClaimQueries Claims { get; }

    /// <summary>Queries about matters.</summary>
    public MatterQueries Matters { get; }

    /// <summary>Queries about what there is between actors.</summary>
    public RelationQueries Relations { get; }

    /// <summary>Full-text search.</summary>
    public FullTextQueries FullText { get; }

    /// <summary>Queries about what reviewers decided.</summary>
    public DecisionQueries Decisions { get; }

    /// <summary>Queries about who is who.</summary>
    public IdentityQueries Identities { get; }

    /// <summary>Queries about what was added, and when.</summary>
    public LogQueries Entries { get; }

    /// <summary>Queries about what there is to be found by name.</summary>
    public DirectoryQueries Directory { get; }

    /// <summary>Queries about what happened when.</summary>
    public TimelineQueries Timeline { get; }

    /// <summary>What the users of the record watch.</summary>
    public WatchList Watches { get; }

    /// <summary>Whether the record already has this document, read by this version of the reader: then it need not be read.</summary>
    public bool IsRead(Document document, string readerVersion) => log.IsRead(document, readerVersion);

    /// <summary>Adds a document with all its claims, wholly or not at all; nothing when it is on record already.</summary>
    /// <remarks>Call <see cref="Project"/> after the last one: the queries do not see it before.</remarks>
    /// <param name="document">The document as it was received.</param>
    /// <param name="claims">What was read in it.</param>
    /// <param name="readerVersion">The version of the reader that read it.</param>
    /// <param name="completed">The document with the title, publisher and date of publication that the reader found in its text;
    /// null when it found none.</param>
    /// <param name="bounded">Between which days the document was published, where its date is not known and its text tells.</param>
    public ReadOutcome Append(
        Document document, IReadOnlyList<Claim> claims, string readerVersion, Document? completed = null, BoundedPublication? bounded = null) =>
        log.Append(document, completed ?? document, claims, readerVersion, bounded);

    /// <summary>Adds documents with all their claims, all of them or none: of many this costs less than one after the other. Nobody else can write
    /// meanwhile.</summary>
    /// <param name="read">The documents as they were received, with what was read in them.</param>
    /// <param name="readerVersion">The version of the reader that read them.</param>
    public IReadOnlyList<ReadOutcome> Append(IEnumerable<(Document Document, IReadOnlyList<Claim> Claims)> read, string readerVersion) =>
        log.Append(read, readerVersion);

    /// <summary>Adds a decision.</summary>
    /// <remarks>Call <see cref="Project"/> after it: the queries do not see it before.</remarks>
    /// <param name="by">Who decides.</param>
    /// <param name="reason">Why; null when nothing is said.</param>
    /// <param name="ruling">What is decided.</param>
    public Decision Decide(string by, string? reason, Ruling ruling) => decisionLog.Append(by, reason, ruling);

    /// <summary>Asks what the record would be with one more decision, and leaves it as it is.</summary>
    /// <remarks>Others can read meanwhile, and not write.</remarks>
    /// <param name="ruling">What would be decided.</param>
    /// <param name="builder">Works the matters out.</param>
    /// <param name="ask">Asks this record; is told what the decision would change.</param>
    public T Try<T>(Ruling ruling, MatterBuilder builder, Func<ProjectionOutcome, T> ask)
    {
        using var trial = Transaction.ToTry(this.connection);
        decisionLog.Add("", reason: null, ruling);
        return ask(projector.TakeIn(builder));
    }

    /// <summary>Whether the log holds what the queries do not see yet, or they would be worked out by other rules now: after a
    /// read that was cut short, after a decision, or with newer data files.</summary>
    public bool NeedsProjection(MatterBuilder builder) => projector.IsStale(builder);

    /// <summary>Works out what the queries need, where something is missing.</summary>
    public ProjectionOutcome Project(MatterBuilder builder) =>
        projector.IsStale(builder) ? projector.Update(builder) : new([], []);

    /// <summary>Works everything that the queries need out of the log again, whether or not something is missing.</summary>
    public ProjectionOutcome Rebuild(MatterBuilder builder) => projector.Rebuild(builder);

    /// <summary>The record as it is seen from another vantage: a record of its own, which can be asked anything; the caller closes
    /// it. Nothing that is done to either changes the other.</summary>
    /// <param name="vantage">From where it is seen.</param>
    /// <param name="builder">Works out what the queries need; <see cref="Project"/> has been called with it.</param>
    public RecordStore At(Vantage vantage, MatterBuilder builder) =>
        new(new RecordViews(this.connection, builder).Of(vantage), this.clock);

    /// <summary>A record in a file as of a day, worked out only as far as it is asked. The caller closes it, and holds it (<see cref="Hold"/>) while he asks;
    /// nothing can be added to it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="builder">Works out what the queries need; <see cref="Project"/> has been called with it.</param>
    public RecordStore AsOf(EdtfDate day, MatterBuilder builder)
    {
        var (own, error) = RecordFile.Open(this.connection.DataSource, RecordAccess.Existing);
        return own is null ? throw new InvalidDataException(error) : new(own, this.clock, new DayView(own, builder, day.Latest ?? DateOnly.MaxValue));
    }

    /// <summary>Has a record as of a day (<see cref="AsOf"/>) tell of another day; what stood the same on both is not worked out again.</summary>
    /// <param name="day">The other day.</param>
    public void MoveTo(EdtfDate day) => ((DayView)preparation).MoveTo(day.Latest ?? DateOnly.MaxValue);

    /// <summary>Holds the record as it is: until the end of it all questions see one state, whatever other processes add.</summary>
    public IDisposable Hold()
    {
        var held = Transaction.ToRead(this.connection);
        preparation.Begin();
        return held;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        log.Dispose();
        Claims.Dispose();
        Matters.Dispose();
        (preparation as IDisposable)?.Dispose();
        this.connection.Dispose();
    }
}
