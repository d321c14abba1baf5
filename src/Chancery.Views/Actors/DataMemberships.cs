using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>Chooses from the data's memberships those of a date.</summary>
/// <param name="known">What is known.</param>
/// <param name="asOf">The date; null for all, those that last first.</param>
internal sealed class DataMemberships(Knowledge known, EdtfDate? asOf)
{
    public IReadOnlyList<MembershipRow> Of(ActorId actor) => actor.Type is ActorType.Region ? OfRegion(actor) :
    [
        .. known.World.MembershipsOf(actor).Where(Holds)
            .OrderBy(membership => membership.To is not null)
            .Select(membership => new MembershipRow(
                known.Named(ActorId.Org(membership.Organisation)), known.Named(ActorId.State(membership.State)),
                membership.Status, membership.From, membership.To, known.Sources.Of(membership)))
            .OrderBy(row => row.To is not null).ThenBy(row => row.Status, StringComparer.Ordinal)
            .ThenBy(row => actor.Type is ActorType.State ? row.Organisation.Name : row.Member.Name, StringComparer.Ordinal),
    ];

    private IReadOnlyList<MembershipRow> OfRegion(ActorId region)
    {
        var where = known.Sources.Of(region);
        return
        [
            .. known.World.MembersOf(region)
                .Select(member => new MembershipRow(known.Named(region), known.Named(member), "member", From: null, To: null, where))
                .OrderBy(row => row.Member.Name, StringComparer.Ordinal),
        ];
    }

    // A beginning that is not known is taken to lie before the date, as most do that nobody remembers.
    private bool Holds(Membership membership) => asOf is not { } date
        || ((membership.From is not { } from || from.Earliest is not { } begins || begins <= date.Latest)
            && (membership.To is not { } to || to.Latest is not { } ends || ends >= date.Earliest));
}
