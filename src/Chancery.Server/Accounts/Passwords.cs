using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Chancery.Server.Accounts;

/// <summary>Hashes passwords with salt, so slowly that guessing does not pay.</summary>
internal static class Passwords
{
    /// <summary>The shortest password.</summary>
    public const int Shortest = 12;

    /// <summary>The longest password.</summary>
    public const int Longest = 256;

    // PBKDF2 with HMAC-SHA512, as often as OWASP's Password Storage Cheat Sheet has it.
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<string> s_hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    // Compared with where there is no account, so that it takes as long to be told so.
    private static readonly Lazy<string> s_nobody = new(() => Hash(Guid.NewGuid().ToString()));

    /// <summary>What is wrong with a password; null when nothing is.</summary>
    public static string? Refusal(string password, string name) =>
        password.Length < Shortest ? $"The password has {password.Length} characters; it needs {Shortest} at least. Several words make a good one."
        : password.Length > Longest ? $"The password has {password.Length} characters; {Longest} are the most."
        : string.Equals(password.Trim(), name, StringComparison.OrdinalIgnoreCase) || password.Distinct().Count() < 4 ? "The password is too easily guessed."
        : null;

    public static string Hash(string password) => s_hasher.HashPassword("", password);

    /// <summary>Whether a password is the one that was hashed; none is when nothing was. It takes as long either way.</summary>
    public static bool Verify(string? hashed, string password) => password.Length <= Longest
        && s_hasher.VerifyHashedPassword("", hashed ?? s_nobody.Value, password) != PasswordVerificationResult.Failed && hashed is not null;
}
