using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Briefs;

/// <summary>Finds the office-holders of the actors who take part in their matters.</summary>
internal sealed class PeopleFinder(RecordSession session, Citations citations)
{
    private const int Most = 6;

    /// <summary>The persons who are named most often, with the office that the latest report gives them.</summary>
    public IReadOnlyList<OfficeRow> Find(IReadOnlyList<ActorId> actors, IEnumerable<Matter> matters)
    {
        var named = matters.Where(matter => matter.Kind != Kind.Office)
            .SelectMany(matter => matter.Roles.Values.SelectMany(role => role).Distinct())
            .Where(actor => actor.Type == ActorType.Person)
            .CountBy(person => person).ToDictionary();
        return [.. actors
            .SelectMany(actor => session.Store.Claims.List(new() { Actors = [actor], Kind = Kind.Office }))
            .Where(office => Person(office) is { } person && named.ContainsKey(person))
            .GroupBy(office => Person(office)!.Value)
            .OrderByDescending(offices => named[offices.Key]).ThenBy(offices => offices.Key)
            .Take(Most)
            .Select(offices => Row(offices.Key, offices.Last()))];
    }

    private static ActorId? Person(RecordedClaim office) => office.Claim.Roles.GetValueOrDefault("person") is [var person, ..] ? person : null;

    private OfficeRow Row(ActorId person, RecordedClaim office)
    {
        var claim = office.Claim;
        var of = claim.Roles.GetValueOrDefault("of") is [var holder, ..] ? NamedActor.Of(holder, session) : null;
        return new(NamedActor.Of(person, session),
            claim.Attributes.TryGetValue("office", out var title) ? title.ToString() : "office",
            of, claim.Attributes.TryGetValue("former", out var former) && former.Flag is true, [citations.Cite(office)]);
    }
}
