using System.Text;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Shell;

/// <summary>The style sheet and the scripts, under addresses that change with their content, so that a browser fetches each once.</summary>
internal static class SiteAssets
{
    private static readonly Dictionary<string, AssetFile> s_files =
        typeof(SiteAssets).Assembly.GetManifestResourceNames().Select(AssetFile.Load).ToDictionary(file => file.Name);

    /// <summary>The address of a file.</summary>
    public static string Address(string name) => $"/assets/{s_files[name].Version}/{name}";

    /// <summary>A style sheet as text.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(s_files[name].Content);

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{version}/{name}", Send).AllowAnonymous().ExcludeFromDescription();

    private static IResult Send(string version, string name, HttpContext http)
    {
        if (!s_files.TryGetValue(name, out var file) || file.Version != version) return Results.NotFound();
        var headers = http.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        var isCompressed = http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (isCompressed) headers.ContentEncoding = "br";
        return Results.Bytes(isCompressed ? file.Compressed : file.Content, file.Type);
    }
}
