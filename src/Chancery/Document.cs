using System.Security.Cryptography;
using System.Text;

namespace Chancery;

/// <summary>A report as it was received, and what is known of where it came from.</summary>
/// <remarks>The text is never changed: every offset in the system points into it.</remarks>
public sealed record Document
{
    /// <summary>A document of the given text; its id is worked out from the text.</summary>
    public Document(string name, string text)
    {
        Name = name;
        Text = text;
        Id = IdOf(text);
    }

    /// <summary>The SHA-256 of the text in UTF-8, in lower-case hexadecimal (64 digits).</summary>
    public string Id { get; }

    /// <summary>What its sender calls it: a file name without the ending, or the id in a feed.</summary>
    public string Name { get; }

    /// <summary>The original text.</summary>
    public string Text { get; }

    /// <summary>The headline as given beside the text, when it was.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published: a URL.</summary>
    public string? Address { get; init; }

    /// <summary>The BCP 47 tag of its language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>When it was published, as far as is known; null when nothing is.</summary>
    public EdtfDate? Published { get; init; }

    private static string IdOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
