using System.IO.Compression;
using System.Security.Cryptography;

namespace Chancery.Server.Shell;

/// <summary>A style sheet, script or picture of the pages, compressed once.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is, as the browser wants to hear it.</param>
/// <param name="Content">The file.</param>
/// <param name="Compressed">The same, compressed with Brotli.</param>
/// <param name="Version">Changes with its content.</param>
internal sealed record AssetFile(string Name, string Type, byte[] Content, byte[] Compressed, string Version)
{
    private const int VersionDigits = 12;

    public static AssetFile Load(string name)
    {
        using var stream = typeof(AssetFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not part of the assembly.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var bytes = content.ToArray();
        return new(name, TypeOf(name), bytes, Compress(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionDigits]);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize)) brotli.Write(bytes);
        return compressed.ToArray();
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"{other} is no asset."),
    };
}
