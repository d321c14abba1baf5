using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Chancery.Storage;

/// <summary>Has SQLite plan a statement once: else it plans one that is kept ready again whenever another limit is given to it, which
/// takes longer than most answers.</summary>
internal static class StablePlans
{
    // SQLITE_DBCONFIG_ENABLE_QPSG.
    private const int Setting = 1007;

    /// <summary>Keeps the plans of an open connection.</summary>
    public static void Keep(SqliteConnection connection) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(connection.Handle!, Setting, 1, out _), connection.Handle);
}
