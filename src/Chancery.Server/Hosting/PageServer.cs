using System.Security.Cryptography.X509Certificates;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Server.Accounts;
using Chancery.Server.Api;
using Chancery.Server.Finding;
using Chancery.Server.Jobs;
using Chancery.Server.Maps;
using Chancery.Server.Records;
using Chancery.Server.Review;
using Chancery.Server.Shell;
using Chancery.Storage.Accounts;
using Chancery.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chancery.Server.Hosting;

/// <summary>Makes the server of the pages and the API of one record.</summary>
internal static class PageServer
{
    private const string Language = "en";

    /// <summary>The server, not started yet, or why there can be none.</summary>
    public static (WebApplication? App, string? Error) Make(ServeRequest request)
    {
        if (ServeRules.Refusal(request) is { } refusal) return (null, refusal);
        var (certificate, unusable) = Listening.Certificate(request);
        if (unusable is not null) return (null, unusable);
        var (accounts, noAccounts) = AccountDesk.Open(request);
        if (accounts is null) return (null, noAccounts);
        if (ServeRules.Refusal(request, accounts) is { } wanting)
        {
            accounts.Dispose();
            return (null, wanting);
        }

        var (desk, error) = RecordDesk.Open(request);
        if (desk is null)
        {
            accounts.Dispose();
            return (null, error);
        }

        return (Make(request, desk, accounts, certificate), null);
    }

    private static WebApplication Make(ServeRequest request, RecordDesk desk, AccountDesk accounts, X509Certificate2? certificate)
    {
        // Empty, so that no file or variable of the surroundings can make it listen elsewhere.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Chancery" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listening.Configure(kestrel, request, certificate));
        if (certificate is not null) builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Logging.AddFilter(level => level >= LogLevel.Error).AddSimpleConsole(console => console.SingleLine = true);
        // Made by the container, so that they are closed with the server.
        builder.Services.AddSingleton(_ => desk).AddSingleton(_ => accounts).AddSingleton(request).AddSingleton(request.Clock)
            .AddSingleton<Finder>().AddSingleton<PageShelf>().AddSingleton<SignInDesk>().AddSingleton<ApiWrites>().AddSingleton<JobQueue>()
            .AddSingleton(LayoutReader.Load(Path.Combine(request.Installation.Data, Language))).AddSingleton(new WorldSources(request.Installation))
            .AddSingleton(Values(request.Installation.Data)).AddSingleton<NotSure>().AddSingleton<DecidingForms>().AddKeptAnswers()
            .AddSingleton(OutlineFile.Load(request.Installation.Data));
        AddServices(builder.Services);
        AddProtection(builder.Services, accounts);
        Listening.AddNames(builder.Services, request);
        var app = builder.Build();
        Note(desk, accounts, app.Services.GetRequiredService<IHttpContextAccessor>());
        Use(app);
        return app;
    }

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHostFiltering();
        app.UseSecurityHeaders(EmbeddingSite.Origins(app.Services.GetRequiredService<ServeRequest>().EmbedIn));
        app.UseExceptionHandler(failed => failed.Run(FailurePages.FailAsync));
        app.UseResponseCompression();
        app.UseHeadRequests();
        app.UseWordsForRefusals();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseExportAudit();
        ApiWrites.Use(app);
        app.MapHealth();
        app.MapAssets();
        app.MapPages();
        app.MapApi();
        app.StartKeptAnswers();
        app.MapFallback(http => FailurePages.NotFound(http).ExecuteAsync(http));
    }

    private static ValueTable Values(string data) => ValueTable.Load(Path.Combine(data, "values.tsv"), KindTable.Load(Path.Combine(data, "kinds.tsv")));

    private static void AddServices(IServiceCollection services)
    {
        services.AddRoutingCore();
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddProblemDetails();
        services.AddRights();
        services.AddApi();
        services.AddHostedService<JobWorker>();
        // A parameter that cannot be read is told like every other refusal.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddResponseCompression(options => options.MimeTypes = ["text/html", "text/csv", "image/svg+xml", "application/json", "application/problem+json"]);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "chancery-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    // Without accounts nothing is worth being known again after a restart.
    private static void AddProtection(IServiceCollection services, AccountDesk accounts)
    {
        var protection = services.AddDataProtection();
        if (accounts.Ask(_ => true)) services.Configure<KeyManagementOptions>(options => options.XmlRepository = new AccountProtection(accounts));
        else protection.UseEphemeralDataProtectionProvider();
    }

    private static void Note(RecordDesk desk, AccountDesk accounts, IHttpContextAccessor asked) => desk.WhenDecided = (decision, words) =>
        accounts.Note(AuditAct.Decided, decision.By, asked.HttpContext is { } http ? Origin.Of(http) : "server", $"decision {decision.Number}: {words}");
}
