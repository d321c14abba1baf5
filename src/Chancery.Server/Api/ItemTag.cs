using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Record;
using Microsoft.Net.Http.Headers;

namespace Chancery.Server.Api;

/// <summary>Changes with what stands of one thing, so that nobody decides on what he has not seen.</summary>
internal static class ItemTag
{
    /// <summary>The tag of a claim: what it says now, and what was decided of it.</summary>
    public static EntityTagHeaderValue Of(RecordedClaim claim, RecordSession session)
    {
        var text = new StringBuilder(claim.Read.Id);
        foreach (var decided in session.Store.Decisions.List().Where(decided => DecidedClaims.SubjectsOf(decided.Decision.Ruling).Contains(claim.Read.Id)))
            text.Append(CultureInfo.InvariantCulture, $" {decided.Decision.Number} {decided.Stands}");
        return new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16]}\"");
    }

    /// <summary>The tag of a decision: whether it counts.</summary>
    public static EntityTagHeaderValue Of(RecordedDecision decision) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{decision.Decision.Number}-{decision.UndoneBy ?? 0}\""));

    /// <summary>Whether whoever asks knows a thing as it is; null where he does not say what he knows.</summary>
    public static bool? IsKnown(HttpRequest request, EntityTagHeaderValue? tag) =>
        request.GetTypedHeaders().IfMatch is { Count: > 0 } known
            ? tag is not null && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: true))
            : null;

    /// <summary>Answers with a thing under its tag; not again to whoever has it already.</summary>
    public static IResult Answer<T>(HttpContext http, EntityTagHeaderValue tag, T item)
    {
        http.Response.GetTypedHeaders().ETag = tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Ok(item);
    }
}
