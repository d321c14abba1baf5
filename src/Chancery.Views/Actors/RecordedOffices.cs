using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>Gathers the offices that reports name from the matters: of a large state thousands of claims say who its foreign minister is.</summary>
/// <param name="session">The record.</param>
/// <param name="citations">Numbers the sources.</param>
internal sealed class RecordedOffices(RecordSession session, Citations citations)
{
    private const int MostLookedAt = 60;

    /// <summary>The offices of a person, or the office-holders of a state or organisation, the last reported first.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ReportedOffice> Of(ActorId actor, int most) =>
    [
        .. session.Store.Relations.First([actor], [Kind.Office], MostLookedAt)
            .Select(id => session.Store.Matters.Outline(id)!)
            .SelectMany(matter => Held(matter, actor))
            .OrderByDescending(held => held.When?.End ?? held.When?.Start ?? default).ThenBy(held => held.Matter.Id, StringComparer.Ordinal)
            .Take(most).Select(Reported),
    ];

    /// <summary>The entries that tell an office of his or under him, each with the claim that told it last.</summary>
    private IEnumerable<(Matter Matter, int Entry, Claim Last, EdtfDate? When)> Held(Matter matter, ActorId actor)
    {
        for (var entry = 0; entry < matter.Entries.Count; entry++)
        {
            if (matter.Entries[entry] is not { Modality: Modality.Actual, Polarity: Polarity.Positive }) continue;
            if (session.Store.Matters.LastOf(matter.Id, entry) is not { } last) continue;
            if (Named(last.Claim, "person") is { } person && (person == actor || Named(last.Claim, "of") == actor))
                yield return (matter, entry, last.Claim, StageDate.Of(new(last.Claim, last.Document.Published)).Value);
        }
    }

    private ReportedOffice Reported((Matter Matter, int Entry, Claim Last, EdtfDate? When) held)
    {
        var (claim, first) = (held.Last, held.Matter.Entries[held.Entry].Date.Value);
        return new(NamedActor.Of(Named(claim, "person")!.Value, session),
            claim.Attributes.TryGetValue("office", out var office) ? office.ToString() : "office",
            Named(claim, "of") is { } of ? NamedActor.Of(of, session) : null,
            claim.Attributes.TryGetValue("former", out var former) && former.Flag is true,
            first?.Start ?? first?.End, held.When?.End ?? held.When?.Start, session.Store.Matters.Told(held.Matter.Id, held.Entry),
            citations.Cite(session.Store.Matters.Step(held.Matter.Id, held.Entry, Citations.MostForOneStep)));
    }

    private static ActorId? Named(Claim claim, string role) => claim.Roles.GetValueOrDefault(role) is [var first, ..] ? first : null;
}
