using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record who is who.</summary>
public sealed class IdentityQueries
{
    private readonly SqliteConnection connection;

    internal IdentityQueries(SqliteConnection connection) => this.connection = connection;

    /// <summary>Persons who may be one, in order of their ids.</summary>
    public IReadOnlyList<Suggestion> Suggestions()
    {
        using var statement = new Statement(this.connection, "SELECT person, other, because FROM suggestions ORDER BY position");
        return statement.Rows(row => new Suggestion(SqliteRows.Actor(row, 0), SqliteRows.Actor(row, 1), row.GetString(2)));
    }

    /// <summary>The ids that some claim has for another actor, and whom each means there.</summary>
    public IReadOnlyList<Identity> List()
    {
        using var statement = new Statement(this.connection,
            "SELECT DISTINCT read, actor, because FROM claim_identities ORDER BY read, actor, because");
        return statement.Rows(row => new Identity(SqliteRows.Actor(row, 0), SqliteRows.Actor(row, 1), row.GetString(2)));
    }

    /// <summary>The actors of all claims, as they are meant; in order.</summary>
    public IReadOnlyList<ActorId> Actors()
    {
        using var statement = new Statement(this.connection, "SELECT actor FROM named_actors");
        return [.. statement.Rows(row => SqliteRows.Actor(row, 0)).Order()];
    }

    /// <summary>Whom an id means: itself where an actor goes under it, else the one actor that claims have it for.</summary>
    public ActorId Meant(ActorId read)
    {
        using var itself = new Statement(this.connection, "SELECT 1 FROM named_actors WHERE actor = ?1");
        if (itself.Value(read.ToString()) is not null) return read;
        using var meant = new Statement(this.connection, "SELECT DISTINCT actor FROM claim_identities WHERE read = ?1 LIMIT 2");
        return meant.Rows(row => SqliteRows.Actor(row, 0), read.ToString()) is [var only] ? only : read;
    }
}
