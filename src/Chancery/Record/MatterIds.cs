using System.Security.Cryptography;
using System.Text;

namespace Chancery.Record;

/// <summary>Gives matters ids that a person can read and type: <c>visa-hnd-rus</c>, <c>visit-sergey-lavrov-hnd-2013-10-14</c>.</summary>
/// <param name="family">The family of all of them.</param>
/// <param name="kind">Their kind.</param>
internal sealed class MatterIds(string family, KindDefinition kind)
{
    /// <summary>An id for each group of the family: as short as keeps it apart from all the others.</summary>
    /// <param name="groups">The groups, each with the values that its claims share.</param>
    /// <param name="idOf">The id of a claim, where nothing else tells two groups apart; null where it is not known.</param>
    /// <returns>The ids; null where they hang on ids that are not known.</returns>
    public string[]? For<T>(IReadOnlyList<(string Same, List<T> Claims)> groups, Func<T, string>? idOf) where T : Occurrence
    {
        var ids = groups.Select(group => Readable(group.Claims, dated: kind.IsOccasion)).ToArray();
        Lengthen(ids, i => Readable(groups[i].Claims, dated: kind.Days is not null));
        var dated = (string[])ids.Clone();
        Lengthen(ids, i => string.Join('-', ToldApart(groups[i].Claims)) is { Length: > 0 } apart ? $"{dated[i]}{MatterFamily.Apart}{apart}" : dated[i]);
        var readable = (string[])ids.Clone();
        Lengthen(ids, i => $"{readable[i]}{MatterFamily.Apart}{Hash(Identity(groups[i].Same, groups[i].Claims))}");
        if (idOf is not null) Lengthen(ids, i => $"{readable[i]}{MatterFamily.Apart}{Hash(idOf(groups[i].Claims[0]))}");
        return idOf is null && Shared(ids).Count > 0 ? null : ids;
    }

    private static void Lengthen(string[] ids, Func<int, string> longer)
    {
        var shared = Shared(ids);
        for (var i = 0; i < ids.Length; i++)
            if (shared.Contains(ids[i])) ids[i] = longer(i);
    }

    private static HashSet<string> Shared(string[] ids) => ids.CountBy(id => id).Where(id => id.Value > 1).Select(id => id.Key).ToHashSet();

    private string Readable<T>(List<T> claims, bool dated) where T : Occurrence =>
        dated ? $"{family}-{Date(claims.Find(claim => claim.IsPrecise) ?? claims[0])}" : family;

    /// <summary>What must not differ among the claims of a group and does among groups: the type and the city of a mission.</summary>
    private static IEnumerable<string> ToldApart<T>(List<T> claims) where T : Occurrence => claims[0].Apart
        .Select((_, part) => claims.SelectMany(claim => claim.Apart[part]).Distinct().Order(StringComparer.Ordinal).FirstOrDefault())
        .OfType<string>().Select(Slugs.Of).Where(slug => slug.Length > 0);

    private static string Date(Occurrence earliest) => earliest switch
    {
        { Range: null } => "undated",
        { Range: { } range, IsPrecise: true } => range.Earliest.ToString("yyyy-MM-dd"),
        { Range: { } range } => range.Earliest.ToString("yyyy-MM"),
    };

    private static string Identity<T>(string same, List<T> claims) where T : Occurrence
    {
        var apart = claims.SelectMany(claim => claim.Apart.SelectMany((values, part) => values.Select(value => $"{part} {value}")));
        return $"{same} {string.Join(", ", apart.Distinct().Order(StringComparer.Ordinal))}";
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
