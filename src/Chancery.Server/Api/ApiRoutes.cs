using Chancery.Views.Answers;
using Chancery.Views.Promises;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Api;

/// <summary>The API: what the pages show, as JSON.</summary>
internal static class ApiRoutes
{
    /// <summary>Under which all of it lies.</summary>
    public const string Root = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/{documentName}/openapi.json");
        var api = routes.MapGroup(Root).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status500InternalServerError);
        api.MapGet("/actors", ActorApi.List).Produces<ApiPage<ApiActor>>()
            .WithName("listActors").WithSummary("Everybody who takes part in claims, in order of their ids");
        api.MapGet("/matters", MatterApi.List).Produces<ApiPage<MatterView>>()
            .WithName("listMatters").WithSummary("What the reports are about, and how far each has got, in order of their ids");
        api.MapGet("/matters/{id}", MatterApi.Find).Produces<ApiOne<MatterAnswer>>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("getMatter").WithSummary("One matter with its history, every step with its claims");
        api.MapGet("/documents", DocumentApi.List).Produces<ApiPage<DocumentRow>>()
            .WithName("listDocuments").WithSummary("The reports, in order of publication");
        api.MapGet("/documents/{id}", DocumentApi.Find).Produces<ApiOne<ApiDocument>>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("getDocument").WithSummary("One report with its text and its claims");
        api.MapGet("/claims", ClaimApi.List).Produces<ApiPage<ClaimView>>()
            .WithName("listClaims").WithSummary("What the reports claim, in order of date");
        api.MapGet("/promises", PromiseApi.List).Produces<ApiPage<PromiseView>>()
            .WithName("listPromises").WithSummary("What was promised or planned, and what became of it; what presses first");
        routes.MapFallback("/api/{**path}", () => ApiProblem.NotFound("There is nothing at this address; GET /api/v1/openapi.json lists the addresses.")).ExcludeFromDescription();
    }
}
