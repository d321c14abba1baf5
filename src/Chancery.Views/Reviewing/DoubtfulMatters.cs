using Chancery.Record;
using Chancery.Record.Joins;
using Chancery.Views.Answers;

namespace Chancery.Views.Reviewing;

/// <summary>Finds the matters of a record that may be one, for a person to decide.</summary>
internal sealed class DoubtfulMatters
{
    private const int MostOfFamily = 60;

    private readonly RecordSession session;
    private readonly MatterJoins joins;

    public DoubtfulMatters(RecordSession session)
    {
        this.session = session;
        joins = new(session.Builder, session.Store.Decisions.List().Where(decision => decision.Stands).Select(decision => decision.Decision));
    }

    /// <summary>Those of some actors and of a kind.</summary>
    public IReadOnlyList<MatterSuggestionView> Of(IReadOnlyList<ActorId> actors, Kind? kind) =>
        [.. joins.Among(session.Store.Matters.List(new() { Actors = actors, Kind = kind }), History).Select(MatterSuggestionView.Of)];

    /// <summary>The matters of each two among which some may be one, each with what changes with any of them. Where two have very many of a
    /// kind, too much fits too much to be asked about.</summary>
    public IReadOnlyList<(string Family, string State, IReadOnlyList<string> Matters)> Families() => session.Store.Directory.Families(
        Enum.GetValues<Kind>().Where(kind => MatterJoins.Apply(session.Kinds[kind])), MostOfFamily);

    /// <summary>Those among some matters, each with who takes part in the first.</summary>
    public IReadOnlyList<(MatterSuggestionView Pair, IReadOnlyList<ActorId> Actors)> Within(IReadOnlyList<string> matters) =>
        [.. joins.Among([.. matters.Select(id => session.Store.Matters.Outline(id)!)], History)
            .Select(found => (MatterSuggestionView.Of(found), (IReadOnlyList<ActorId>)[.. found.Matter.Roles.Values.SelectMany(role => role).Distinct()]))];

    /// <summary>Those of which one is the given matter.</summary>
    public IReadOnlyList<MatterSuggestionView> With(Matter matter) =>
        [.. joins.Among(Beside(matter), History).Where(found => found.Matter.Id == matter.Id || found.Into.Id == matter.Id).Select(MatterSuggestionView.Of)];

    /// <summary>The decision that one is the other, or what stands against it.</summary>
    public (Ruling? Ruling, string? Error) Merge(Matter one, Matter into) =>
        joins.Merge(History(one.Id), History(into.Id), [.. Beside(into).Append(one).DistinctBy(matter => matter.Id).Select(matter => History(matter.Id))]);

    /// <summary>The decision that the two are two.</summary>
    public static Ruling Part(Matter one, Matter other) => new PartMatters(one.Id, other.Id, Claims(one), Claims(other));

    private IReadOnlyList<Matter> Beside(Matter matter) => session.Store.Matters.List(new()
    {
        Kind = matter.Kind,
        Actors = [.. session.Kinds[matter.Kind].Same.Where(part => part is { IsRole: true, AtLeast: > 0 }).SelectMany(part => matter.Roles.GetValueOrDefault(part.Name) ?? [])],
    });

    private MatterHistory History(string id) => session.Store.Matters.History(id)!;

    private static IReadOnlyList<string> Claims(Matter matter) => [.. matter.Entries.SelectMany(entry => entry.Claims).Distinct()];
}
