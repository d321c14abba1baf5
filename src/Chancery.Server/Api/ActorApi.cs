using System.ComponentModel;
using Chancery.Server.Maps;
using Chancery.Server.Records;
using Chancery.Views.Answers;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Api;

/// <summary><c>/actors</c>.</summary>
internal static class ActorApi
{
    public static IResult List(
        HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part,
        [Description("Only of this type: state, org, person, region, office, group")] string? type) => ApiAsking.Part<ApiActor>(http, clocks, part, session =>
        {
            if (type is not null && Word.Read<ActorType>(type) is null) return ([], 0, Word.Refusal<ActorType>(type));
            var found = Counts(http, session).Where(actor => type is null || actor.Actor.Type == Word.Read<ActorType>(type)).ToList();
            var from = part.After is { } after ? found.FindIndex(actor => actor.Actor.ToString() == after) + 1 : 0;
            return ([.. found.Skip(from).Take(part.Most + 1).Select(actor => Of(actor, session))], found.Count, null);
        },
        (actor, _) => actor.Id.ToString());

    // What is told here is of the record as it is.
    private static IReadOnlyList<(ActorId Actor, int Claims)> Counts(HttpContext http, RecordSession session) =>
        http.RequestServices.GetRequiredService<KeptAnswer<ActorCounts>>().Get(session) is ({ } counts, true) ? counts.All : session.Store.Directory.Actors();

    private static ApiActor Of((ActorId Actor, int Claims) actor, RecordSession session) =>
        new(actor.Actor, NamedActor.Of(actor.Actor, session).Name, actor.Actor.Type, actor.Claims);
}
