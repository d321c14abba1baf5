using System.Text.Json;

namespace Chancery.Interchange;

/// <summary>Reads claims in the interchange format, version 1.</summary>
public static class ClaimReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads every line; empty lines are passed over, a line that is no claim gives an error and the next is read.</summary>
    public static IEnumerable<ClaimLine> Read(Stream input)
    {
        using var reader = new StreamReader(input, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return Parse(line, number);
        }
    }

    /// <summary>Reads one claim's object.</summary>
    /// <param name="line">The JSON text.</param>
    /// <param name="number">The line's number, for messages.</param>
    /// <param name="documentId">The document's id where it is known; <c>doc</c> stands in for it otherwise.</param>
    public static ClaimLine Parse(string line, int number, string? documentId = null)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Options);
            var name = ClaimParser.DocumentName(json.RootElement);
            return new(number, name, ClaimParser.Claim(json.RootElement, documentId ?? name), null);
        }
        catch (JsonException error)
        {
            return new(number, "", null, $"line {number}: not JSON: {error.Message}");
        }
        catch (ClaimFormatException error)
        {
            return new(number, "", null, $"line {number}: {error.Message}");
        }
    }

    /// <summary>Reads one claim's object as <see cref="ClaimWriter"/> writes it, which is quick; null where it is not written so, be it
    /// a claim or not.</summary>
    /// <param name="written">The JSON text.</param>
    /// <param name="documentId">The document's id.</param>
    public static Claim? ReadWritten(ReadOnlySpan<byte> written, string documentId) => WrittenClaim.Read(written, documentId);
}
