using System.CommandLine;
using Chancery.Server.Hosting;

namespace Chancery.Cli.Options;

/// <summary>Where a record is served, and to whom.</summary>
internal sealed class ServeOptions
{
    private readonly Option<string> record = new CommonOptions().Record;

    private readonly Option<string[]> urls = new("--urls")
    {
        Description = $"Where to listen; {ServeRequest.UsualUrl} without it. Where other machines can reach it there must be accounts: chancery accounts add",
        HelpName = "URL",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> hosts = new("--hosts")
    {
        Description = "The names by which other machines call this one; requests for others are refused",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> certificate = new("--certificate") { Description = "The certificate for https, in PEM", HelpName = "FILE" };

    private readonly Option<string?> key = new("--certificate-key") { Description = "Its private key, in PEM, where it is in another file", HelpName = "FILE" };

    private readonly Option<string[]> proxies = new("--proxy")
    {
        Description = "The address of a server that passes requests on, whose X-Forwarded-For and X-Forwarded-Proto are believed",
        HelpName = "ADDRESS",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> sites = new("--embed-in")
    {
        Description = "A site whose pages may show drawings in a frame; none without it",
        HelpName = "ORIGIN",
        AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[record, urls, hosts, certificate, key, proxies, sites]) command.Options.Add(option);
    }

    public ServeRequest Of(ParseResult result, Surroundings surroundings) =>
        new(result.GetValue(record)!, result.GetValue(urls) ?? [], surroundings.Installation(), surroundings.Clock, surroundings.User)
        {
            Hosts = result.GetValue(hosts) ?? [],
            Certificate = result.GetValue(certificate),
            CertificateKey = result.GetValue(key),
            Proxies = result.GetValue(proxies) ?? [],
            EmbedIn = result.GetValue(sites) ?? [],
        };
}
