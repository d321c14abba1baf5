using System.Security.Cryptography;
using System.Text;

namespace Chancery.Record;

/// <summary>Gives matters ids that a person can read and type: <c>visa-hnd-rus</c>, <c>visit-sergey-lavrov-hnd-2013-10-14</c>.</summary>
internal static class MatterIds
{
    /// <summary>An id for each group of one family: as short as keeps it apart from all the others.</summary>
    public static string[] For(IReadOnlyList<(List<ClaimPlace> Claims, KindDefinition Kind)> groups)
    {
        var ids = groups.Select(group => Readable(group.Claims, dated: group.Kind.IsOccasion)).ToArray();
        Lengthen(ids, i => Readable(groups[i].Claims, dated: groups[i].Kind.Days is not null));
        var dated = (string[])ids.Clone();
        Lengthen(ids, i => string.Join('-', ToldApart(groups[i].Claims)) is { Length: > 0 } apart ? $"{dated[i]}{MatterFamily.Apart}{apart}" : dated[i]);
        var readable = (string[])ids.Clone();
        Lengthen(ids, i => $"{readable[i]}{MatterFamily.Apart}{Hash(Identity(groups[i].Claims))}");
        Lengthen(ids, i => $"{readable[i]}{MatterFamily.Apart}{Hash(groups[i].Claims[0].Claim.Id)}");
        return ids;
    }

    private static void Lengthen(string[] ids, Func<int, string> longer)
    {
        var shared = ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        for (var i = 0; i < ids.Length; i++)
            if (shared.Contains(ids[i])) ids[i] = longer(i);
    }

    private static string Readable(List<ClaimPlace> claims, bool dated)
    {
        var id = claims[0].Key.Family;
        return dated ? $"{id}-{Date(claims.Find(claim => claim.IsPrecise) ?? claims[0])}" : id;
    }

    /// <summary>What must not differ among the claims of a group and does among groups: the type and the city of a mission.</summary>
    private static IEnumerable<string> ToldApart(List<ClaimPlace> claims) => claims[0].Key.Apart
        .Select((_, part) => claims.SelectMany(claim => claim.Key.Apart[part]).Distinct().Order(StringComparer.Ordinal).FirstOrDefault())
        .OfType<string>().Select(Slugs.Of).Where(slug => slug.Length > 0);

    private static string Date(ClaimPlace earliest) => earliest switch
    {
        { Range: null } => "undated",
        { Range: { } range, IsPrecise: true } => range.Earliest.ToString("yyyy-MM-dd"),
        { Range: { } range } => range.Earliest.ToString("yyyy-MM"),
    };

    private static string Identity(List<ClaimPlace> claims)
    {
        var apart = claims.SelectMany(claim => claim.Key.Apart.SelectMany((values, part) => values.Select(value => $"{part} {value}")));
        return $"{claims[0].Key.Same} {string.Join(", ", apart.Distinct().Order(StringComparer.Ordinal))}";
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
