using Chancery.Interchange;

namespace Chancery.Storage;

/// <summary>Reads claims back from the log.</summary>
internal static class ClaimBody
{
    public static Claim Parse(string body, string documentId)
    {
        var line = ClaimReader.Parse(body, number: 1, documentId);
        return line.Claim ?? throw new InvalidDataException(
            $"The record is damaged: a claim of document {documentId} cannot be read ({line.Error}). Restore the file from a copy.");
    }
}
