using Chancery.Views.Answers;

namespace Chancery.Server.Api;

/// <summary><c>/matters</c>.</summary>
internal static class MatterApi
{
    public static IResult List(HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part, [AsParameters] ApiList list) =>
        ApiAsking.Part<MatterView>(http, clocks, part, session =>
        {
            var (filter, actors, error) = list.Read(session);
            if (filter is null) return ([], 0, error);
            var (matters, total) = session.Store.Matters.Page(filter.ForMatters(actors), part.After, part.Most + 1);
            return ([.. matters.Select(matter => MatterView.Of(matter, session))], total, null);
        },
        (matter, _) => matter.Id);

    public static IResult Find(string id, HttpContext http, [AsParameters] ApiClocks clocks) => ApiAsking.One(
        http, clocks, session => MatterAnswerBuilder.Build(id, session), "There is no matter of this id; GET /api/v1/matters lists them.");
}
