using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Briefs;

/// <summary>Finds the office-holders of the actors who take part in their matters.</summary>
internal sealed class PeopleFinder(RecordSession session, Citations citations)
{
    private const int Most = 6;

    /// <summary>The persons who are named most often, with the office that the latest report gives them.</summary>
    /// <param name="actors">Whose office-holders they are.</param>
    /// <param name="matters">The ids of the matters in which they are looked for.</param>
    public IReadOnlyList<OfficeRow> Find(IReadOnlyList<ActorId> actors, IEnumerable<string> matters) =>
        [.. session.Store.Relations.PersonsIn(matters)
            .OrderByDescending(person => person.Value).ThenBy(person => person.Key)
            .Select(person => Latest(person.Key, actors)).OfType<RecordedClaim>()
            .Take(Most).Select(Row)];

    /// <summary>The last claim of the office that a person was given last with one of the actors; null where none was.</summary>
    private RecordedClaim? Latest(ActorId person, IReadOnlyList<ActorId> actors)
    {
        var offices = actors.Select(actor => session.Store.Relations.LatestOffice(person, actor)).OfType<(DateOnly? Since, string Matter, int Entry)>().ToList();
        if (offices.Count == 0) return null;
        var (_, matter, entry) = offices.MaxBy(office => office.Since ?? DateOnly.MaxValue);
        return session.Store.Matters.LastOf(matter, entry);
    }

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
