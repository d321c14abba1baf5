using System.ComponentModel;
using Chancery.Views.Answers;

namespace Chancery.Server.Api;

/// <summary><c>/actors</c>.</summary>
internal static class ActorApi
{
    public static IResult List(
        HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part,
        [Description("Only of this type: state, org, person, region, office, group")] string? type) => ApiAsking.Part<ApiActor>(http, clocks, part, session =>
        {
            if (type is not null && Word.Read<ActorType>(type) is null) return ([], 0, Word.Refusal<ActorType>(type));
            var found = session.Store.Directory.Actors().Where(actor => type is null || actor.Actor.Type == Word.Read<ActorType>(type)).ToList();
            var from = part.After is { } after ? found.FindIndex(actor => actor.Actor.ToString() == after) + 1 : 0;
            return ([.. found.Skip(from).Take(part.Most + 1).Select(actor => Of(actor, session))], found.Count, null);
        },
        (actor, _) => actor.Id.ToString());

    private static ApiActor Of((ActorId Actor, int Claims) actor, RecordSession session) =>
        new(actor.Actor, NamedActor.Of(actor.Actor, session).Name, actor.Actor.Type, actor.Claims);
}
