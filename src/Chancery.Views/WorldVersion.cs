using System.Security.Cryptography;
using Chancery.Lexicons;

namespace Chancery.Views;

/// <summary>Tells one state of the gazetteer from another without loading it.</summary>
internal static class WorldVersion
{
    /// <summary>Changes with the content of the files that names and affiliations come from.</summary>
    public static string Of(Installation installation, string language)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(installation.Data).Concat(Files(Path.Combine(installation.Data, language))))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetCurrentHash())[..16];
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal);
}
