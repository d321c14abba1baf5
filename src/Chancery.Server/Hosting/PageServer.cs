using System.Data.Common;
using System.Net;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Server.Api;
using Chancery.Server.Finding;
using Chancery.Server.Maps;
using Chancery.Server.Records;
using Chancery.Server.Review;
using Chancery.Server.Shell;
using Chancery.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chancery.Server.Hosting;

/// <summary>Makes the server of the pages and the API of one record.</summary>
internal static class PageServer
{
    // A reviewer's form is small; nothing larger is taken.
    private const long MostPosted = 1024 * 1024;

    private const string Language = "en";

    /// <summary>What is wrong with the addresses that are to be listened at; null when nothing is.</summary>
    public static string? Refusal(IReadOnlyList<string> urls) => urls.Select(url => LoopbackEndpoint.Parse(url).Error).FirstOrDefault(error => error is not null);

    /// <summary>The origins of the sites that may show drawings, as browsers write them, or what is wrong with one of them.</summary>
    public static (IReadOnlyList<string> Origins, string? Error) Sites(IReadOnlyList<string> given)
    {
        var read = given.Select(EmbeddingSite.Parse).ToList();
        return ([.. read.Select(site => site.Origin).OfType<string>()], read.Select(site => site.Error).FirstOrDefault(error => error is not null));
    }

    /// <summary>The server, not started yet, or why there can be none.</summary>
    public static (WebApplication? App, string? Error) Make(ServeRequest request)
    {
        if (Refusal(request.Urls) is { } refusal) return (null, refusal);
        var endpoints = request.Urls.DefaultIfEmpty(ServeRequest.UsualUrl).Select(url => LoopbackEndpoint.Parse(url).Endpoint!).ToList();
        var (desk, error) = RecordDesk.Open(request);
        return desk is null ? (null, error) : (Make(request, desk, endpoints), null);
    }

    private static WebApplication Make(ServeRequest request, RecordDesk desk, List<LoopbackEndpoint> endpoints)
    {
        // Empty, so that no file or variable of the surroundings can make it listen elsewhere.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Chancery" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, endpoints));
        builder.Logging.AddFilter(level => level >= LogLevel.Error).AddSimpleConsole(console => console.SingleLine = true);
        // Made by the container, so that it is closed with the server.
        builder.Services.AddSingleton(_ => desk).AddSingleton(request).AddSingleton<Finder>().AddSingleton<PageShelf>()
            .AddSingleton(LayoutReader.Load(Path.Combine(request.Installation.Data, Language))).AddSingleton(new WorldSources(request.Installation))
            .AddSingleton(Values(request.Installation.Data)).AddSingleton<NotSure>().AddSingleton<DecidingForms>().AddKeptAnswers()
            .AddSingleton(OutlineFile.Load(request.Installation.Data));
        AddServices(builder.Services);
        var app = builder.Build();
        app.UseHostFiltering();
        app.UseSecurityHeaders(request.EmbedIn);
        app.UseExceptionHandler(failed => failed.Run(FailAsync));
        app.UseResponseCompression();
        app.UseHeadRequests();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapAssets();
        app.MapPages();
        app.MapApi();
        app.StartKeptAnswers();
        app.MapFallback(http => NotFound(http).ExecuteAsync(http));
        return app;
    }

    private static ValueTable Values(string data) => ValueTable.Load(Path.Combine(data, "values.tsv"), KindTable.Load(Path.Combine(data, "kinds.tsv")));

    private static void AddServices(IServiceCollection services)
    {
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddProblemDetails();
        services.AddApi();
        // A parameter that cannot be read is told like every other refusal.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddResponseCompression(options => options.MimeTypes = ["text/html", "text/csv", "image/svg+xml", "application/json", "application/problem+json"]);
        // Whoever makes a name of the web point to this machine must not reach the record through a browser.
        services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "chancery-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
    }

    private static void Configure(KestrelServerOptions kestrel, List<LoopbackEndpoint> endpoints)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostPosted;
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Address is { } address) kestrel.Listen(new IPEndPoint(address, endpoint.Port));
            else kestrel.ListenLocalhost(endpoint.Port);
        }
    }

    private static IResult NotFound(HttpContext http) =>
        PageDrawing.Draw(PageAnswer.NotFound("There is no page at this address."), http, new(Record.Vantage.Now));

    private static Task FailAsync(HttpContext http)
    {
        var problem = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, message) = problem switch
        {
            Microsoft.AspNetCore.Http.BadHttpRequestException refused => (refused.StatusCode, refused.Message),
            // What went wrong in the record is for whoever keeps it; anything else is a fault of the program, told in its log.
            DbException or InvalidDataException => (StatusCodes.Status500InternalServerError, $"The record could not be asked: {problem.Message}"),
            _ => (StatusCodes.Status500InternalServerError, "The program failed; its log tells where. The record is unchanged."),
        };
        if (http.Request.Path.StartsWithSegments(ApiRoutes.Root)) return Results.Problem(message, statusCode: status).ExecuteAsync(http);
        var page = PageAnswer.Refused(status < StatusCodes.Status500InternalServerError ? "That cannot be asked" : "Something went wrong", message, status);
        return PageDrawing.Draw(page, http, new(Record.Vantage.Now)).ExecuteAsync(http);
    }
}
