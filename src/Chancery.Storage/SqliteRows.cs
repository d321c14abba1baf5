using System.Globalization;
using Chancery.Record;

namespace Chancery.Storage;

/// <summary>How values are written into columns and read back.</summary>
internal static class SqliteRows
{
    public const string SummaryColumns =
        "id, name, title, publisher, address, language, published, claims - (SELECT count(*) FROM current_claims " +
        $"WHERE number BETWEEN {ClaimNumber.WithinSummary} AND matter IS NULL), version, is_current, first_read, " +
        "coalesce((SELECT body FROM occasion_bounds WHERE occasion_bounds.reading = summaries.reading), " +
        "(SELECT body FROM publication_bounds WHERE publication_bounds.reading = summaries.reading))";

    /// <summary>The same columns of the view under the name <c>s</c>, for queries in which other tables have such columns.</summary>
    public const string SummaryColumnsOfS =
        "s.id, s.name, s.title, s.publisher, s.address, s.language, s.published, s.claims - (SELECT count(*) FROM current_claims AS c " +
        $"WHERE c.number BETWEEN {ClaimNumber.WithinS} AND c.matter IS NULL), s.version, s.is_current, s.first_read, " +
        "coalesce((SELECT body FROM occasion_bounds WHERE occasion_bounds.reading = s.reading), " +
        "(SELECT body FROM publication_bounds WHERE publication_bounds.reading = s.reading))";

    public static DocumentSummary Summary(Row row) => Summary(row, 0);

    /// <summary>Reads <see cref="SummaryColumns"/>, the first of which is at <paramref name="first"/>.</summary>
    public static DocumentSummary Summary(Row row, int first) => new()
    {
        Id = row.GetString(first),
        Name = row.GetString(first + 1),
        Title = Text(row, first + 2),
        Publisher = Text(row, first + 3),
        Address = Text(row, first + 4),
        Language = row.GetString(first + 5),
        Published = Date(row, first + 6),
        Claims = row.GetInt32(first + 7),
        Version = row.GetInt32(first + 8),
        IsCurrent = row.GetBoolean(first + 9),
        FirstRead = DateTimeOffset.Parse(row.GetString(first + 10), CultureInfo.InvariantCulture),
        Bounded = Text(row, first + 11) is { } body ? BoundBody.Read(body) : null,
    };

    public static string? Text(Row row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static EdtfDate? Date(Row row, int column) =>
        row.IsDBNull(column) ? null : new EdtfDate(row.GetString(column));

    public static ActorId Actor(Row row, int column) => ActorId.TryParse(row.GetString(column), out var actor)
        ? actor
        : throw new InvalidDataException($"The record is damaged: {row.GetString(column)} is no actor.");

    /// <summary>The days of two columns; null when the first has none.</summary>
    public static DateRange? Range(Row row, int first) =>
        row.IsDBNull(first) ? null : new(Day(row.GetString(first)), Day(row.GetString(first + 1)));

    /// <summary>The day of a column; null when it has none.</summary>
    public static DateOnly? Day(Row row, int column) => row.IsDBNull(column) ? null : Day(row.GetString(column));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as it is compared in SQL.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The word of the vocabulary for an enumeration's value.</summary>
    public static string Word<T>(T value) where T : struct, Enum => VocabularyWord.Of(value);

    public static T Word<T>(Row row, int column) where T : struct, Enum =>
        VocabularyWord.TryParse<T>(row.GetString(column), out var value) ? value : Enum.Parse<T>(row.GetString(column), ignoreCase: true);
}
