using Chancery.Record.Promises;
using Chancery.Views.Answers;
using Chancery.Views.Promises;

namespace Chancery.Server.Home;

/// <summary>What the first page tells of the record as a whole: all of it must be gone through to know it.</summary>
/// <param name="Pressing">The promises whose time has passed or is running.</param>
/// <param name="Actors">Who is named most.</param>
internal sealed record HomeOverview(IReadOnlyList<PromiseView> Pressing, IReadOnlyList<(NamedActor Actor, int Claims)> Actors)
{
    private const int MostPromises = 8;
    private const int MostActors = 16;

    public static HomeOverview Of(RecordSession session) => new(
        [.. PromisesAnswerBuilder.Build(new(null, null, null), MostPromises, [], session).Promises
            .Where(promise => promise.Status is PromiseStatus.Overdue or PromiseStatus.Due)],
        [.. session.Store.Directory.Actors().Where(actor => actor.Actor.Type is ActorType.State or ActorType.Org or ActorType.Person)
            .OrderByDescending(actor => actor.Claims).ThenBy(actor => actor.Actor).Take(MostActors)
            .Select(actor => (NamedActor.Of(actor.Actor, session), actor.Claims))]);
}
