using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Storage;

/// <summary>Whatever may be added to a record: reports, versions of them, copies, what a newer reader reads, decisions. Each has a
/// number, so that a history of a record is a list of numbers.</summary>
internal static class Additions
{
    private static readonly ActorId Garcia = ActorId.Person("José García");
    private static readonly ActorId Pepe = ActorId.Person("Pepe García");

    /// <summary>The reports, each without another version.</summary>
    public static readonly IReadOnlyList<(Document Document, IReadOnlyList<Claim> Claims)> Distinct =
    [
        .. Reports.All(),
        Visit("name", "José García came to Moscow on Monday to talk about coffee.", "2013-10-15", Garcia),
        Visit("nickname", "On Monday Pepe García was shown around the Kremlin.", "2013-10-16", Pepe),
    ];

    private static readonly IReadOnlyList<(Document Document, IReadOnlyList<Claim> Claims)> All =
    [
        .. Distinct,
        Visit("name", "José García came to Moscow on Monday to talk about coffee. He left the next day.", "2013-10-15", Garcia),
        Visit("agency", "On Monday Pepe García was shown around the Kremlin.", "2013-10-14", Pepe),
    ];

    // What agreements and missions leave open, so that their claims come to be of other families.
    private static readonly Dictionary<string, AttributeValue> s_told = new()
    {
        ["subject"] = AttributeValue.Of("transport"),
        ["city"] = AttributeValue.Of("Kazan"),
        ["passport_kind"] = AttributeValue.Of("diplomatic"),
    };

    private static readonly Func<long, Ruling>[] s_rulings =
    [
        _ => new MergeActors(Pepe, Garcia),
        _ => new KeepApart(Pepe, Garcia),
        _ => new MergeMatters("one", "other", [.. Distinct.SelectMany(report => report.Claims).Select(claim => claim.Id)], s_told),
        _ => new PartMatters("one", "other", [Distinct[0].Claims[0].Id], [Distinct[1].Claims[0].Id]),
        _ => new SplitActor(Garcia, [Distinct[^2].Document.Id], ActorId.Person("José García (2)")),
        _ => new RejectClaim(Distinct[^1].Claims[0].Id),
        _ => new AcceptClaim(Distinct[^1].Claims[0].Id),
        _ => new CorrectClaim(Distinct[^2].Claims[0].Id, new Dictionary<string, IReadOnlyList<ActorId>> { ["visitor"] = [Pepe] },
            new Dictionary<string, AttributeValue>(), Date: null, Modality: null),
        last => new UndoDecision(last),
        last => new UndoDecision(last),
    ];

    /// <summary>Histories of up to so many additions.</summary>
    public static Gen<int[]> Histories(int most) =>
        Gen.Choose(1, most).SelectMany(count => Gen.Choose(0, (2 * All.Count) + s_rulings.Length - 1).ArrayOf(count));

    /// <summary>Adds one to a record.</summary>
    public static void Add(this RecordStore store, int addition)
    {
        if (addition < 2 * All.Count)
        {
            var (document, claims) = All[addition % All.Count];
            var isNewer = addition >= All.Count;
            store.Append(document, isNewer ? [.. claims.Skip(1)] : claims, isNewer ? "reader-2" : TemporaryRecord.Reader);
            return;
        }

        var last = store.Decisions.List().Count;
        if (s_rulings[addition - (2 * All.Count)](last) is var ruling && (ruling is not UndoDecision || last > 0)) store.Decide("Anna", reason: null, ruling);
    }

    /// <summary>Adds them all and works the matters out; gives the moment of the last.</summary>
    public static DateTimeOffset Add(this TemporaryRecord record, params IEnumerable<int> additions)
    {
        using var store = record.Open();
        foreach (var addition in additions) store.Add(addition);
        store.Project(Made.Builder);
        return store.Entries.Between(after: null, through: null) is [.., var last] ? last.RecordedAt : DateTimeOffset.MinValue;
    }

    private static (Document, IReadOnlyList<Claim>) Visit(string name, string text, string published, ActorId visitor)
    {
        var document = Made.Document(name, text, published);
        return (document, [Made.Claim(document, Kind.Visit, [$"visitor={visitor}", "host=state:RUS"], ["status=completed"], "2013-10-14")]);
    }
}
