using System.Security.Cryptography;
using Chancery.Lexicons;

namespace Chancery.Reading;

/// <summary>Tells one version of the reader from another: by the program and by the content of its data and models.</summary>
internal static class ReaderVersion
{
    /// <summary>The version of the reader that this installation makes.</summary>
    public static string Of(Installation installation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The build is deterministic, so the module's id changes with the code and with nothing else.
        hash.AppendData(typeof(ReaderVersion).Module.ModuleVersionId.ToByteArray());
        foreach (var file in Files(installation.Data).Concat(Files(installation.Models))) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetCurrentHash())[..16];
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
}
