using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>Gathers what the record has of an actor: the offices that reports name, and how many claims of each kind.</summary>
internal sealed class RecordedActor
{
    private const string PersonRole = "person";
    private const string OwnerRole = "of";

    private readonly RecordSession session;
    private readonly ActorId actor;
    private readonly Citations citations;
    private readonly List<(RecordedClaim Claim, EdtfDate? Date)> claims;

    private RecordedActor(RecordSession session, ActorId actor, IEnumerable<RecordedClaim> claims)
    {
        this.session = session;
        this.actor = actor;
        citations = new(session);
        this.claims = [.. claims.Select(claim => (claim, StageDate.Of(new(claim.Claim, claim.Document.Published)).Value))];
    }

    /// <summary>Asks the record about an actor.</summary>
    /// <param name="session">The record.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="kinds">Only claims of these kinds; of all kinds when null.</param>
    public static RecordedActor Of(RecordSession session, ActorId actor, IReadOnlyList<Kind>? kinds = null) => new(session, actor, kinds is null
        ? session.Store.Claims.List(new() { Actors = [actor] })
        : kinds.SelectMany(kind => session.Store.Claims.List(new() { Actors = [actor], Kind = kind })));

    /// <summary>Asks the record who holds an office, and whatever else is claimed of its holder without a name.</summary>
    public static RecordedActor OfOffice(RecordSession session, ActorId office, string name, ActorId owner) => new(session, owner,
        session.Store.Claims.List(new() { Actors = [owner], Kind = Kind.Office }).Where(claim => OfficeOf(claim.Claim) == name && Role(claim.Claim, OwnerRole) == owner)
            .Concat(session.Store.Claims.List(new() { Actors = [office] })));

    public IReadOnlyList<Source> Sources => citations.Sources;

    public IReadOnlyList<KindCount> Kinds() =>
    [
        .. claims.GroupBy(claim => claim.Claim.Claim.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key)
            .Select(kind => new KindCount(kind.Key, kind.Count(), First(kind), Last(kind))),
    ];

    /// <summary>The offices of a person, or the office-holders of a state or organisation, the last reported first.</summary>
    public IReadOnlyList<ReportedOffice> Offices() =>
    [
        .. claims.Where(claim => claim.Claim.Claim is { Kind: Kind.Office, Polarity: Polarity.Positive, Modality: Modality.Actual } && IsMeant(claim.Claim.Claim))
            .GroupBy(claim => (Person: Role(claim.Claim.Claim, PersonRole)!.Value, Office: OfficeOf(claim.Claim.Claim), Of: Role(claim.Claim.Claim, OwnerRole), Former: IsFormer(claim.Claim.Claim)))
            .OrderByDescending(office => Last(office) ?? default).ThenBy(office => office.Key.Person)
            .Select(office => new ReportedOffice(
                NamedActor.Of(office.Key.Person, session), office.Key.Office, office.Key.Of is { } of ? NamedActor.Of(of, session) : null,
                office.Key.Former, First(office), Last(office), office.Count(), citations.Cite(office.Select(claim => claim.Claim)))),
    ];

    /// <summary>The missions of a state abroad and in it, each as it was last reported; the latest first.</summary>
    public IReadOnlyList<ReportedMission> Missions() =>
    [
        .. claims.Where(claim => claim.Claim.Claim.Kind == Kind.Mission)
            .GroupBy(claim => claim.Claim.Matter)
            .OrderByDescending(mission => Last(mission) ?? default).ThenBy(mission => mission.Key, StringComparer.Ordinal)
            .Select(mission => Mission((mission.LastOrDefault(claim => claim.Date is not null) is { Claim: not null } dated ? dated : mission.Last()).Claim)),
    ];

    private ReportedMission Mission(RecordedClaim latest)
    {
        var view = ClaimView.Of(latest, session);
        return new(view.Matter!, view.Title, view.Stage, view.Modality, view.Polarity, view.Standing, view.Date, [citations.Cite(latest)]);
    }

    // A claim is listed under a state for its persons and agencies as well: those of others than itself are told under them.
    private bool IsMeant(Claim claim) => Role(claim, PersonRole) is { } person && (person == actor || Role(claim, OwnerRole) == actor);

    private static ActorId? Role(Claim claim, string role) => claim.Roles.GetValueOrDefault(role) is [var first, ..] ? first : null;

    private static string OfficeOf(Claim claim) => claim.Attributes.TryGetValue("office", out var office) ? office.ToString() : "office";

    private static bool IsFormer(Claim claim) => claim.Attributes.TryGetValue("former", out var former) && former.Flag is true;

    // An interval counts from its start to its end, as far as it has them.
    private static EdtfDate? First(IEnumerable<(RecordedClaim Claim, EdtfDate? Date)> claims) =>
        claims.Min(claim => claim.Date is { } date ? date.Start ?? date.End : null);

    private static EdtfDate? Last(IEnumerable<(RecordedClaim Claim, EdtfDate? Date)> claims) =>
        claims.Max(claim => claim.Date is { } date ? date.End ?? date.Start : null);
}
