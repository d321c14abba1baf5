using System.ComponentModel;
using Chancery.Views.Answers;

namespace Chancery.Server.Api;

/// <summary><c>/claims</c>.</summary>
internal static class ClaimApi
{
    public static IResult Find(string id, HttpContext http, [AsParameters] ApiClocks clocks) => ApiAsking.Tagged(
        http, clocks, session => session.Store.Claims.Find(id), ItemTag.Of, ClaimView.Of, "There is no claim of this id; GET /api/v1/claims lists them.");

    public static IResult List(
        HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part, [AsParameters] ApiList list,
        [Description("Only of this confidence at least, from 0 to 1; without it all but candidates")] double? minConfidence) => ApiAsking.Part<ClaimView>(http, clocks, part, session =>
        {
            if (minConfidence is < 0 or > 1 or double.NaN) return ([], 0, "minConfidence goes from 0 to 1.");
            var (filter, actors, error) = list.Read(session);
            if (filter is null) return ([], 0, error);
            var (claims, total) = session.Store.Claims.Page(filter.ForClaims(actors) with { MinConfidence = minConfidence }, part.After, part.Most + 1);
            return ([.. claims.Select(claim => ClaimView.Of(claim, session))], total, null);
        },
        (claim, _) => claim.Id);
}
