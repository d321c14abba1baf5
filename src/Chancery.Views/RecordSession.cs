using Chancery.Lexicons;
using Chancery.Reading.Certainty;
using Chancery.Record;
using Chancery.Record.Voices;
using Chancery.Storage;

namespace Chancery.Views;

/// <summary>An open record with what is needed to ask it: the kinds, and the world, which is loaded only when it is asked.</summary>
internal sealed class RecordSession : IDisposable
{
    private const string Language = "en";

    private readonly RecordSession? origin;
    private readonly Lazy<World> world;
    private readonly KnownWorld knownWorld;

    private RecordSession(RecordStore store, Vantage? vantage, RecordSession other, RecordSession? origin)
    {
        (Store, Vantage, this.origin) = (store, vantage, origin);
        if (vantage?.KnownAt is { } moment && other.Store.Entries.Begins() is { } begins && moment < begins) BeginsLater = begins;
        (world, knownWorld, Kinds, Builder) = (other.world, other.knownWorld, other.Kinds, other.Builder);
    }

    private RecordSession(RecordStore store, Installation installation, World? known)
    {
        Store = store;
        world = known is null ? new(() => World.Load(installation, Language)) : new(known);
        Kinds = KindTable.Load(Path.Combine(installation.Data, "kinds.tsv"));
        knownWorld = KnownWorld.Of(() => World, WorldVersion.Of(installation, Language));
        Builder = new(Kinds, knownWorld, ConfidenceFloor.Load(installation, Language));
    }

    public RecordStore Store { get; }

    /// <summary>From where in time it is looked at; null where no clock is set.</summary>
    public Vantage? Vantage { get; }

    /// <summary>When the record was begun, where that is later than the moment from which it is looked at.</summary>
    public DateTimeOffset? BeginsLater { get; }

    public KindTable Kinds { get; }

    public World World => world.Value;

    /// <summary>Works the matters out.</summary>
    public MatterBuilder Builder { get; }

    /// <summary>Finds what was said of groups that bears on one of their members.</summary>
    public Bearings Bearings => new(Kinds, actor => actor.Type is ActorType.Region or ActorType.Org ? World.MembersOf(actor) : []);

    /// <summary>Tells which sources are independent of one another.</summary>
    public VoiceFinder Voices => new(knownWorld, id => Store.Documents.Load(id)?.Text ?? "");

    /// <summary>Opens a record as it is.</summary>
    /// <param name="path">The file of the record.</param>
    /// <param name="access">Whether it may be made.</param>
    /// <param name="installation">Where the data files are.</param>
    /// <param name="clock">Gives record time.</param>
    /// <param name="known">The world, where it has been loaded already.</param>
    public static (RecordSession? Session, string? Error) Open(
        string path, RecordAccess access, Installation installation, TimeProvider clock, World? known = null)
    {
        var opened = RecordStore.Open(path, access, clock);
        if (!opened.Succeeded) return (null, opened.Error);
        try
        {
            return (new(opened.Store, installation, known), null);
        }
        catch
        {
            opened.Store.Dispose();
            throw;
        }
    }

    /// <summary>The same record once more, for another thread: what is known of the world is shared.</summary>
    /// <param name="store">The record, opened once more; closed with the session.</param>
    public RecordSession Beside(RecordStore store) => new(store, Vantage, this, origin: null);

    /// <summary>The same record as it is seen from there; whoever asks holds it meanwhile. What the data files know has no part in it: it is that of
    /// today.</summary>
    /// <remarks>What is seen from one vantage is not the whole log, so another one is always taken of the record itself.</remarks>
    public RecordSession At(Vantage vantage) => origin is null ? new(StoreAt(vantage), vantage, this, origin: this) : origin.At(vantage);

    /// <summary>The same record as of another day, which takes the place of the one that was asked before: that is closed with it.</summary>
    /// <remarks>Only of one that is seen as of a day and by no other clock.</remarks>
    public RecordSession MovedTo(Vantage vantage)
    {
        if (vantage.AsOf is { } day) Store.MoveTo(day);
        return new(Store, vantage, this, origin);
    }

    // As of a day only what is asked for is worked out.
    private RecordStore StoreAt(Vantage vantage) => vantage is { AsOf: { } day, PublishedBy: null, KnownAt: null } ? Store.AsOf(day, Builder) : Store.At(vantage, Builder);

    public string NameOf(ActorId actor) => World.NameOf(actor);

    public void Dispose() => Store.Dispose();
}
