using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Hosting;

/// <summary>Listens where a request says, and answers to the names that it gives.</summary>
internal static class Listening
{
    // A form is small; what may be larger says so itself.
    private const long MostPosted = 1024 * 1024;

    /// <summary>The certificate of a request; null where it has none, an error where it cannot be read.</summary>
    public static (X509Certificate2? Certificate, string? Error) Certificate(ServeRequest request)
    {
        if (request.Certificate is not { } file) return (null, null);
        try
        {
            using var read = X509Certificate2.CreateFromPemFile(file, request.CertificateKey);
            // Windows takes no key for a server that is only in memory.
            return (X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), password: null), null);
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return (null, $"The certificate {file} cannot be used: {problem.Message}");
        }
    }

    public static void Configure(KestrelServerOptions kestrel, ServeRequest request, X509Certificate2? certificate)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostPosted;
        foreach (var endpoint in request.Endpoints)
        {
            void Use(ListenOptions listen)
            {
                if (endpoint.IsHttps) listen.UseHttps(certificate!);
            }

            if (endpoint.Address is { } address) kestrel.Listen(new IPEndPoint(address, endpoint.Port), Use);
            else kestrel.ListenLocalhost(endpoint.Port, Use);
        }
    }

    /// <summary>Whoever makes a name of the web point to this machine must not reach the record through a browser.</summary>
    public static void AddNames(IServiceCollection services, ServeRequest request)
    {
        services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", .. request.Hosts]);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = request.Proxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var proxy in request.Proxies) options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }
}
