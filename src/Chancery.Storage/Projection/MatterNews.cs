using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Which matters were written or removed of late, so that what is kept of all of them need only be renewed for these.</summary>
internal sealed class MatterNews(SqliteConnection connection)
{
    // Of more than that all is rather gathered anew.
    private const int Most = 5000;

    // The row that tells since when is no matter's.
    private const string NoMatter = "";

    /// <summary>Adds the matters of an update.</summary>
    public void Add(IReadOnlyCollection<string> matters)
    {
        using var through = new Statement(connection, "SELECT through FROM projection");
        using var add = new Statement(connection, "INSERT OR IGNORE INTO matter_news (entry, matter) VALUES (?1, ?2)");
        using var count = new Statement(connection, "SELECT count(*) FROM matter_news");
        var entry = (long)through.Value()!;
        if (Begin() is not null && matters.Count + (long)count.Value()! <= Most)
        {
            foreach (var matter in matters) add.Run(entry, matter);
            return;
        }

        using var clear = new Statement(connection, "DELETE FROM matter_news");
        clear.Run();
        add.Run(entry, NoMatter);
    }

    /// <summary>The matters that were written or removed after an entry; null where that is not known.</summary>
    public IReadOnlySet<string>? After(long entry)
    {
        if (Begin() is not { } begin || entry < begin) return null;
        using var told = new Statement(connection, "SELECT DISTINCT matter FROM matter_news WHERE entry > ?1");
        return told.Rows(row => row.GetString(0), entry).ToHashSet();
    }

    private long? Begin()
    {
        using var begin = new Statement(connection, $"SELECT entry FROM matter_news WHERE matter = '{NoMatter}' ORDER BY entry LIMIT 1");
        return begin.Value() as long?;
    }
}
