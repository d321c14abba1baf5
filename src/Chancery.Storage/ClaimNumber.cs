namespace Chancery.Storage;

/// <summary>A claim's number in the projection: the reading that it is of, then its place in that.</summary>
internal static class ClaimNumber
{
    // Room for a million claims of one document.
    private const int Bits = 20;

    /// <summary>The reading of a claim as an expression of SQL, of the column that holds its number.</summary>
    public const string ReadingOf = "(current_claims.number >> 20)";

    /// <summary>Its place in that reading.</summary>
    public const string PositionOf = "(current_claims.number & 1048575)";

    public static long Of(long reading, int position) => (reading << Bits) + position;

    /// <summary>The first and the last number that claims of a reading can have.</summary>
    public static (long First, long Last) Within(long reading) => (reading << Bits, ((reading + 1) << Bits) - 1);

    /// <summary>The reading that a claim is of.</summary>
    public static long Reading(long number) => number >> Bits;
}
