using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Storage.Accounts;

/// <summary>Random texts that are shown once and kept only so that they can be known again.</summary>
internal static class Secret
{
    // 256 bits: nobody guesses it, so a hash without salt is enough to hide it.
    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
