using Chancery.Interchange;

namespace Chancery.Storage;

/// <summary>Reads claims back from the log.</summary>
internal static class ClaimBody
{
    /// <summary>The claim in a column.</summary>
    public static Claim Read(Row row, int column, string documentId) =>
        ClaimReader.ReadWritten(row.GetBytes(column), documentId) ?? Parse(row.GetString(column), documentId);

    private static Claim Parse(string body, string documentId)
    {
        var line = ClaimReader.Parse(body, number: 1, documentId);
        return line.Claim ?? throw new InvalidDataException(
            $"The record is damaged: a claim of document {documentId} cannot be read ({line.Error}). Restore the file from a copy.");
    }
}
