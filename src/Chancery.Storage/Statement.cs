using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Chancery.Storage;

/// <summary>A statement with numbered parameters <c>?1</c>, <c>?2</c> … (a text may be given in UTF-8), prepared when it is first run; or a script of several, which is
/// run through.</summary>
/// <remarks>Transactions are begun and ended in SQL, so a statement can be prepared once and used inside any of them. It speaks to SQLite
/// itself: an update runs millions of them, and a command and a reader for each cost more than what SQLite does.</remarks>
internal sealed class Statement(SqliteConnection connection, string sql) : IDisposable
{
    private const int ShortText = 512;

    private readonly sqlite3 database = connection.Handle!;
    private sqlite3_stmt? prepared;
    private byte[] rest = [];

    /// <summary>Runs the statement and gives the number of rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        var changed = Run(Bound(values));
        for (ReadOnlySpan<byte> script = rest; script.Length > 0;)
        {
            using var next = Prepare(script, out script);
            // Nothing but a comment is left.
            if (next.IsInvalid) break;
            Bind(next, values);
            changed += Run(next);
        }

        return changed;
    }

    /// <summary>The first column of the first row; null when there is no row or it is NULL.</summary>
    public object? Value(params ReadOnlySpan<object?> values)
    {
        var statement = Bound(values);
        try
        {
            var value = Step(statement) ? new Row(statement).Value(0) : null;
            // What changes something is only done when it has been run to its end.
            if (raw.sqlite3_stmt_readonly(statement) == 0) while (Step(statement)) { }
            return value;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>All rows, read at once so that no reader stays open.</summary>
    public List<T> Rows<T>(Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Bound(values);
        var rows = new List<T>();
        try
        {
            while (Step(statement)) rows.Add(read(new(statement)));
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }

        return rows;
    }

    public void Dispose() => prepared?.Dispose();

    private int Run(sqlite3_stmt statement)
    {
        try
        {
            while (Step(statement)) { }
            return raw.sqlite3_stmt_readonly(statement) == 0 ? raw.sqlite3_changes(database) : 0;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    private sqlite3_stmt Bound(ReadOnlySpan<object?> values)
    {
        if (prepared is null)
        {
            prepared = Prepare(Encoding.UTF8.GetBytes(sql), out var tail);
            rest = tail.ToArray();
        }

        Bind(prepared, values);
        return prepared;
    }

    private sqlite3_stmt Prepare(ReadOnlySpan<byte> script, out ReadOnlySpan<byte> tail)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, script, out var statement, out tail), database);
        tail = tail.Trim(" \t\r\n"u8);
        return statement;
    }

    private bool Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE)) SqliteException.ThrowExceptionForRC(code, database);
        return code == raw.SQLITE_ROW;
    }

    private void Bind(sqlite3_stmt statement, ReadOnlySpan<object?> values)
    {
        // A statement of a script may ask for fewer.
        for (var i = Math.Min(values.Length, raw.sqlite3_bind_parameter_count(statement)); i > 0; i--)
        {
            var code = values[i - 1] switch
            {
                null => raw.sqlite3_bind_null(statement, i),
                string text => BindText(statement, i, text),
                byte[] text => raw.sqlite3_bind_text(statement, i, (ReadOnlySpan<byte>)text),
                long number => raw.sqlite3_bind_int64(statement, i, number),
                int number => raw.sqlite3_bind_int64(statement, i, number),
                double number => raw.sqlite3_bind_double(statement, i, number),
                bool flag => raw.sqlite3_bind_int64(statement, i, flag ? 1 : 0),
                var other => throw new ArgumentException($"A {other.GetType().Name} is nothing that is written into a column.", nameof(values)),
            };
            if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, database);
        }
    }

    /// <summary>What is short is written where nothing need be allocated.</summary>
    private static int BindText(sqlite3_stmt statement, int parameter, string text)
    {
        Span<byte> bytes = stackalloc byte[ShortText];
        return text.Length > 0 && Encoding.UTF8.TryGetBytes(text, bytes, out var written)
            ? raw.sqlite3_bind_text(statement, parameter, (ReadOnlySpan<byte>)bytes[..written])
            : raw.sqlite3_bind_text(statement, parameter, text);
    }
}
