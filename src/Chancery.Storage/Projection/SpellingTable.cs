using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Which ids of persons go under another.</summary>
internal sealed class SpellingTable(SqliteConnection connection)
{
    private sealed record Spelling(ActorId Person, ActorId Main, string Because);

    /// <summary>Writes what is so now, and gives everybody of whom something else was so before: the persons, and under whom they
    /// went and go.</summary>
    public HashSet<ActorId> Replace(IReadOnlyDictionary<ActorId, (ActorId Main, string Because)> now)
    {
        var before = Before();
        var after = now.Select(spelling => new Spelling(spelling.Key, spelling.Value.Main, spelling.Value.Because)).ToHashSet();
        using var remove = new Statement(connection, "DELETE FROM spellings WHERE person = ?1");
        using var add = new Statement(connection, "INSERT INTO spellings (person, main, because) VALUES (?1, ?2, ?3)");
        var gone = before.Except(after).ToList();
        var added = after.Except(before).OrderBy(spelling => spelling.Person).ToList();
        foreach (var spelling in gone) remove.Run(spelling.Person.ToString());
        foreach (var spelling in added) add.Run(spelling.Person.ToString(), spelling.Main.ToString(), spelling.Because);
        return [.. gone.Concat(added).SelectMany(spelling => (ActorId[])[spelling.Person, spelling.Main])];
    }

    private HashSet<Spelling> Before()
    {
        using var all = new Statement(connection, "SELECT person, main, because FROM spellings");
        return [.. all.Rows(row => new Spelling(SqliteRows.Actor(row, 0), SqliteRows.Actor(row, 1), row.GetString(2)))];
    }
}
