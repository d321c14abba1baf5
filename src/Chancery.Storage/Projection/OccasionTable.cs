using System.Text.Json;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims of kinds that time parts into matters, each with as much as tells on which occasion it is: two states meet a
/// thousand times, and a claim more is of one of these meetings.</summary>
internal sealed class OccasionTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement write = new(connection,
        """
        INSERT INTO occasion_claims (family, claim, same, basis, earliest, latest, apart, is_dated, matter) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (family, claim) DO UPDATE SET matter = excluded.matter
        """);

    private readonly Statement read = new(connection,
        "SELECT claim, same, basis, earliest, latest, apart, is_dated, matter FROM occasion_claims WHERE family = ?1");

    /// <summary>Whether it holds the claims of a kind.</summary>
    public static bool Holds(KindDefinition kind) => kind.Days is not null && !kind.Same.Any(part => part.Alone);

    /// <summary>Writes of which matter a claim is.</summary>
    public void Join(string family, FamilyClaim claim, string matter)
    {
        var place = claim.Place;
        write.Run(family, claim.Number, place.Key.Same, (int)place.Basis, place.Range?.Earliest.DayNumber, place.Range?.Latest.DayNumber,
            Written(place.Apart), claim.IsDated, matter);
    }

    /// <summary>The claims of a family that are of matters.</summary>
    public List<FamilyOccurrence> Of(string family)
    {
        // The same persons meet again and again.
        var known = new Dictionary<string, IReadOnlyList<IReadOnlySet<string>>>();
        return read.Rows(row => Occurrence(row, known), family);
    }

    private static FamilyOccurrence Occurrence(Row row, Dictionary<string, IReadOnlyList<IReadOnlySet<string>>> known)
    {
        var written = row.GetString(5);
        if (!known.TryGetValue(written, out var apart)) known.Add(written, apart = JsonSerializer.Deserialize<HashSet<string>[]>(written)!);
        DateRange? range = row.IsDBNull(3) ? null : new(DateOnly.FromDayNumber(row.GetInt32(3)), DateOnly.FromDayNumber(row.GetInt32(4)));
        return new(row.GetInt64(0), row.GetString(1), (DateBasis)row.GetInt32(2), range, apart, row.GetBoolean(6), row.GetString(7), Added: null);
    }

    private static string Written(IReadOnlyList<IReadOnlySet<string>> apart) =>
        JsonSerializer.Serialize(apart.Select(values => values.Order(StringComparer.Ordinal)));

    public void Dispose()
    {
        write.Dispose();
        read.Dispose();
    }
}
