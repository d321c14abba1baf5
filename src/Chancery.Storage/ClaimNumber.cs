namespace Chancery.Storage;

/// <summary>A claim's number in the projection: the reading that it is of, then its place in that.</summary>
internal static class ClaimNumber
{
    // Room for a million claims of one document.
    private const int Bits = 20;

    /// <summary>By what SQL masks a number to have its place in the reading.</summary>
    public const string Places = "1048575";

    /// <summary>By how many bits SQL shifts a number to have its reading.</summary>
    public const string Shift = "20";

    /// <summary>The reading of a claim as an expression of SQL, by the column <c>current_claims.number</c>.</summary>
    public const string ReadingOf = $"(current_claims.number >> {Shift})";

    /// <summary>The same by the column <c>claim</c> of the tables that belong to claims.</summary>
    public const string ReadingOfClaim = $"(claim >> {Shift})";

    /// <summary>Its place in that reading.</summary>
    public const string PositionOf = $"(current_claims.number & {Places})";

    /// <summary>The numbers of the claims of the reading of a summary, as an expression of SQL after BETWEEN.</summary>
    public const string WithinSummary = $"summaries.reading << {Shift} AND (summaries.reading << {Shift}) + {Places}";

    /// <summary>The same of a summary that is called <c>s</c>.</summary>
    public const string WithinS = $"s.reading << {Shift} AND (s.reading << {Shift}) + {Places}";

    /// <summary>The same of a row that has the column <c>reading</c>.</summary>
    public const string WithinReading = $"reading << {Shift} AND (reading << {Shift}) + {Places}";

    public static long Of(long reading, int position) => (reading << Bits) + position;

    /// <summary>The first and the last number that claims of a reading can have.</summary>
    public static (long First, long Last) Within(long reading) => (reading << Bits, ((reading + 1) << Bits) - 1);

    /// <summary>The reading that a claim is of.</summary>
    public static long Reading(long number) => number >> Bits;
}
