namespace Chancery.Record;

/// <summary>What a record was made from, so that an empty answer can say what was searched.</summary>
/// <param name="Documents">How many documents, later versions counted instead of earlier ones.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Matters">How many matters.</param>
/// <param name="Undated">How many documents have no known date of publication.</param>
/// <param name="Published">From the first to the last day of publication; null when none is known.</param>
/// <param name="Publishers">Who published them, in alphabetical order.</param>
public sealed record Coverage(
    int Documents, int Claims, int Matters, int Undated, DateRange? Published, IReadOnlyList<string> Publishers);
