using System.Security.Cryptography;
using System.Text;

namespace Chancery.Cli.Output;

/// <summary>Makes ids that follow from names, so that the same thing has the same id whenever it is written out (RFC 9562, version 8).</summary>
internal static class NameId
{
    private const int Length = 16;

    /// <summary>The id of what all the names together name.</summary>
    public static Guid Of(params IEnumerable<string> names)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names)), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..Length], bigEndian: true);
    }

    /// <summary>The same as a name for feeds.</summary>
    public static string UrnOf(params IEnumerable<string> names) => $"urn:uuid:{Of(names)}";
}
