using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Server.Maps;
using Chancery.Views.Answers;
using Chancery.Views.Promises;

namespace Chancery.Server.Home;

/// <summary>What a desk officer wants to see first.</summary>
/// <param name="Coverage">What was read.</param>
/// <param name="Whole">What there is to tell of the record as a whole.</param>
/// <param name="Pressing">The promises whose time has passed or is running; null while they are gathered.</param>
/// <param name="AsOf">The day up to which the reports tell.</param>
/// <param name="Actors">Who is named most.</param>
internal sealed record HomeAnswer(
    Coverage Coverage, HomeOverview Whole, IReadOnlyList<PromiseView>? Pressing, DateOnly AsOf, IReadOnlyList<(NamedActor Actor, int Claims)> Actors)
{
    private const int MostPromises = 8;
    private const int MostActors = 16;

    /// <summary>The first page.</summary>
    /// <param name="session">The record.</param>
    /// <param name="whole">What there is to tell of the record as a whole.</param>
    /// <param name="counts">In how many claims everybody takes part.</param>
    /// <param name="roll">All promises; null while they are gathered.</param>
    public static HomeAnswer Of(RecordSession session, HomeOverview whole, ActorCounts counts, PromiseRoll? roll) => new(
        session.Store.Documents.Coverage(), whole,
        roll is null ? null : [.. PromisesAnswerBuilder.Build(new(null, null, null), MostPromises, [], session, roll: roll).Promises
            .Where(promise => promise.Status is PromiseStatus.Overdue or PromiseStatus.Due)],
        PromiseFinder.LastDay(session),
        [.. counts.All.Where(actor => actor.Actor.Type is ActorType.State or ActorType.Org or ActorType.Person)
            .OrderByDescending(actor => actor.Claims).ThenBy(actor => actor.Actor).Take(MostActors)
            .Select(actor => (NamedActor.Of(actor.Actor, session), actor.Claims))]);
}
