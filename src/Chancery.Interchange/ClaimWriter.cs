using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Interchange;

/// <summary>Writes claims in the interchange format, version 1: one JSON object a line, UTF-8.</summary>
/// <remarks>The same claims give the same bytes: properties have a fixed order, numbers no exponent.</remarks>
public static class ClaimWriter
{
    // The lines are data for programs and never part of a page, so letters such as é stay readable.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the claims of one document, each on a line of its own.</summary>
    public static void Write(Stream output, Document document, IEnumerable<Claim> claims)
    {
        var line = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(line, Options);
        foreach (var claim in claims)
        {
            WriteLine(line, json, document.Name, claim);
            output.Write(line.WrittenSpan);
        }
    }

    /// <summary>The bytes of one claim's object, without a line end.</summary>
    public static byte[] Encode(string documentName, Claim claim)
    {
        var line = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(line, Options);
        ClaimJson.Write(json, documentName, claim);
        json.Flush();
        return line.WrittenSpan.ToArray();
    }

    private static void WriteLine(ArrayBufferWriter<byte> line, Utf8JsonWriter json, string documentName, Claim claim)
    {
        line.ResetWrittenCount();
        json.Reset(line);
        ClaimJson.Write(json, documentName, claim);
        json.Flush();
        line.GetSpan(1)[0] = (byte)'\n';
        line.Advance(1);
    }
}
