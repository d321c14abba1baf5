using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Persons who may be one, in their order.</summary>
internal sealed class SuggestionTable(SqliteConnection connection)
{
    public void Replace(IReadOnlyList<Suggestion> suggestions)
    {
        using var remove = new Statement(connection, "DELETE FROM suggestions");
        using var add = new Statement(connection, "INSERT INTO suggestions (position, person, other, because) VALUES (?1, ?2, ?3, ?4)");
        remove.Run();
        for (var i = 0; i < suggestions.Count; i++)
            add.Run(i, suggestions[i].Person.ToString(), suggestions[i].Other.ToString(), suggestions[i].Because);
    }
}
