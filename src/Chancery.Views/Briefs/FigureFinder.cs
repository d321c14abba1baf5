using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Briefs;

/// <summary>Takes the figures out of the matters that are about figures.</summary>
internal sealed class FigureFinder(RecordSession session, Citations citations)
{
    private const int Most = 12;

    /// <summary>The figures by indicator, then by whose they are, then by period.</summary>
    /// <param name="matters">The ids of the matters in which they are looked for.</param>
    public IReadOnlyList<FigureRow> Find(IEnumerable<string> matters) =>
        [.. matters.SelectMany(Steps)
            .OrderBy(step => Indicator(step[0].Claim), StringComparer.Ordinal)
            .ThenBy(step => string.Join(',', Actors(step[0].Claim, "of").Concat(Actors(step[0].Claim, "counterpart"))), StringComparer.Ordinal)
            .ThenBy(step => StageDate.Of(new(step[0].Claim, step[0].Document.Published)).Range?.Earliest ?? DateOnly.MaxValue)
            .Take(Most)
            .Select(Row)];

    // The steps of a matter are in order of time, so that none after these is shown.
    private IEnumerable<IReadOnlyList<RecordedClaim>> Steps(string matter) => Enumerable.Range(0, Math.Min(Most, session.Store.Matters.Outline(matter)!.Entries.Count))
        .Select(step => session.Store.Matters.Step(matter, step, Citations.MostForOneStep));

    private FigureRow Row(IReadOnlyList<RecordedClaim> claims)
    {
        var claim = claims[0].Claim;
        return new(Indicator(claim), Named(claim, "of"), Named(claim, "counterpart"), claim.Attributes, claim.Modality, citations.Cite(claims));
    }

    private NamedActor[] Named(Claim claim, string role) => [.. Actors(claim, role).Select(actor => NamedActor.Of(actor, session))];

    private static IEnumerable<ActorId> Actors(Claim claim, string role) => claim.Roles.GetValueOrDefault(role) ?? [];

    private static string Indicator(Claim claim) =>
        claim.Attributes.TryGetValue("indicator", out var indicator) ? indicator.ToString() : "figure";
}
