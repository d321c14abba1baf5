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
        return [.. named.OrderByDescending(person => person.Value).ThenBy(person => person.Key)
            .Select(person => Latest(person.Key, actors)).OfType<RecordedClaim>()
            .Take(Most).Select(Row)];
    }

    /// <summary>The claim of the office that a person was given last with one of the actors; null where none was.</summary>
    private RecordedClaim? Latest(ActorId person, IReadOnlyList<ActorId> actors) => actors
        .SelectMany(actor => session.Store.Matters.List(new() { Actors = [actor, person], Kind = Kind.Office }))
        .DistinctBy(office => office.Id)
        .Where(office => office.Roles.GetValueOrDefault("person")?.Contains(person) == true)
        .SelectMany(office => office.Entries)
        .MaxBy(entry => entry.Date.Range?.Earliest ?? DateOnly.MaxValue) is { Claims: [.., var last] } ? session.Store.Claims.Find(last) : null;

    private OfficeRow Row(RecordedClaim office)
    {
        var claim = office.Claim;
        var person = claim.Roles["person"][0];
        var of = claim.Roles.GetValueOrDefault("of") is [var holder, ..] ? NamedActor.Of(holder, session) : null;
        return new(NamedActor.Of(person, session),
            claim.Attributes.TryGetValue("office", out var title) ? title.ToString() : "office",
            of, claim.Attributes.TryGetValue("former", out var former) && former.Flag is true, [citations.Cite(office)]);
    }
}
