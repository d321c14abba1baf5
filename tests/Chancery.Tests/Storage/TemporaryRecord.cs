using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Tests.Storage;

/// <summary>A record in a folder of its own that goes away with the test.</summary>
internal sealed class TemporaryRecord : IDisposable
{
    public const string Reader = "reader-1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-record");

    public string Path => System.IO.Path.Combine(folder.FullName, "record.db");

    public RecordStore Open()
    {
        var result = RecordStore.Open(Path, RecordAccess.CreateIfMissing, new Ticking());
        result.Error.ShouldBeNull();
        return result.Store!;
    }

    /// <summary>Reads documents into the record and works the matters out.</summary>
    public ReadOutcome[] Read(IEnumerable<(Document Document, IReadOnlyList<Claim> Claims)> documents, string reader = Reader)
    {
        using var store = Open();
        var outcomes = documents.Select(document => store.Append(document.Document, document.Claims, reader)).ToArray();
        store.Project(Made.Builder);
        return outcomes;
    }

    /// <summary>Everything in every table, record times apart.</summary>
    public string Dump(params string[] tables)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return Dump(connection, tables);
    }

    /// <summary>The same of the record as it is seen from another vantage.</summary>
    public string DumpAt(Vantage vantage, params string[] tables)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var seen = new RecordViews(connection, Made.Builder).Of(vantage);
        return Dump(seen, tables);
    }

    private static string Dump(SqliteConnection connection, string[] tables)
    {
        if (tables.Length > 0) return string.Join('\n', tables.Select(table => Worked(connection, table)));
        tables = [.. Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'watch%' AND name <> 'matter_news' AND name NOT LIKE 'sqlite%' ORDER BY name")];
        return string.Join('\n', tables.SelectMany(table =>
            Rows(connection, $"SELECT * FROM {table}").Order(StringComparer.Ordinal).Prepend($"== {table}")));
    }

    /// <summary>What is worked out, with claims by their ids: their numbers tell the order in which documents were read.</summary>
    private static string Worked(SqliteConnection connection, string table)
    {
        var names = Rows(connection, $"SELECT name FROM pragma_table_info('{table}')");
        var columns = names.Where(name => name != "number").Select(name => name == "claim" ? "(SELECT id FROM current_claims WHERE number = claim)" : name);
        return string.Join('\n', Rows(connection, $"SELECT {string.Join(", ", columns)} FROM {table}")
            .Order(StringComparer.Ordinal).Prepend($"== {table}"));
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Where(column => reader.GetName(column) != "recorded_at").Select(reader.GetValue)));
        return rows;
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A clock that gives another time whenever it is asked, so that a test sees what depends on it.</summary>
    private sealed class Ticking : TimeProvider
    {
        private static long seconds;

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref seconds));
    }
}
