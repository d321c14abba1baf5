using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Puts matters together from the tables that <see cref="Projection.MatterWriter"/> fills.</summary>
internal sealed class MatterReader(SqliteConnection connection) : IDisposable
{
    internal sealed record MatterHead(string Id, Kind Kind, string Title, string Key, int? Current);

    private readonly Statement roles = new(connection,
        "SELECT role, actor FROM matter_roles WHERE matter = ?1 ORDER BY position");

    private readonly Statement stages = new(connection,
        "SELECT stage, reached, date, basis, modality, polarity, attributes FROM stages WHERE matter = ?1 ORDER BY position");

    private readonly Statement claimRows = new(connection,
        $"""
        SELECT stage_claims.stage, current_claims.id, document_id
        FROM stage_claims
        JOIN current_claims ON current_claims.number = claim
        JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOfClaim}
        WHERE stage_claims.matter = ?1 ORDER BY stage_claims.stage, day, document_id, start, current_claims.id
        """);

#pragma warning disable CA1822 // Head and Complete are the two halves of one job.
    public MatterHead Head(Row row) => new(
        row.GetString(0), SqliteRows.Word<Kind>(row, 1), row.GetString(2), row.GetString(3),
        row.IsDBNull(4) ? null : row.GetInt32(4));
#pragma warning restore CA1822

    /// <summary>The matter without the claims of its entries.</summary>
    public Matter Outline(MatterHead head) => new()
    {
        Id = head.Id,
        Kind = head.Kind,
        Title = head.Title,
        Key = head.Key,
        Roles = Roles(head.Id),
        CurrentIndex = head.Current,
        Entries = stages.Rows(Entry, head.Id),
    };

    public Matter Complete(MatterHead head)
    {
        var outline = Outline(head);
        var claims = claimRows.Rows(row => (Stage: row.GetInt32(0), Claim: row.GetString(1), Document: row.GetString(2)), head.Id)
            .ToLookup(claim => claim.Stage);
        return outline with
        {
            Entries = [.. outline.Entries.Select((entry, i) => entry with
            {
                Claims = [.. claims[i].Select(claim => claim.Claim)],
                Documents = [.. claims[i].Select(claim => claim.Document).Distinct()],
            })],
        };
    }

    private Dictionary<string, IReadOnlyList<ActorId>> Roles(string matter) =>
        roles.Rows(row => (Role: row.GetString(0), Actor: SqliteRows.Actor(row, 1)), matter)
            .GroupBy(row => row.Role)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<ActorId>)[.. group.Select(row => row.Actor)]);

    private static StageEntry Entry(Row row) => new()
    {
        Stage = SqliteRows.Text(row, 0),
        Reached = SqliteRows.Text(row, 1),
        Date = new(SqliteRows.Date(row, 2), SqliteRows.Word<DateBasis>(row, 3)),
        Modality = SqliteRows.Word<Modality>(row, 4),
        Polarity = SqliteRows.Word<Polarity>(row, 5),
        Attributes = AttributeJson.Read(row.GetString(6)),
        Claims = [],
        Documents = [],
    };

    public void Dispose()
    {
        roles.Dispose();
        stages.Dispose();
        claimRows.Dispose();
    }
}
