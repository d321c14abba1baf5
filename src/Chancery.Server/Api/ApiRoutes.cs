using Chancery.Intake;
using Chancery.Server.Accounts;
using Chancery.Server.Jobs;
using Chancery.Views.Answers;
using Chancery.Views.Promises;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Api;

/// <summary>The API: what the pages show and do, as JSON.</summary>
internal static class ApiRoutes
{
    /// <summary>Under which all of it lies.</summary>
    public const string Root = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/{documentName}/openapi.json");
        var api = routes.MapGroup(Root).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status500InternalServerError);
        MapReads(api);
        MapDecisions(api);
        MapIntake(api.MapGroup("").Demand(Right.Intake));
        routes.MapFallback("/api/{**path}", Nothing).ExcludeFromDescription();
    }

    // Who sends what an address does not take comes here as well.
    private static IResult Nothing(HttpRequest request) => HttpMethods.IsPost(request.Method) && !request.HasJsonContentType()
        ? Results.Problem($"Send JSON (Content-Type: application/json), or lines of it to {Root}/jobs ({JobApi.Lines}).", statusCode: StatusCodes.Status415UnsupportedMediaType)
        : ApiProblem.NotFound("There is nothing at this address; GET /api/v1/openapi.json lists the addresses.");

    private static void MapReads(RouteGroupBuilder api)
    {
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
        api.MapGet("/claims/{id}", ClaimApi.Find).Produces<ApiOne<ClaimView>>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("getClaim").WithSummary("One claim; its ETag is what a decision on it takes as If-Match");
        api.MapGet("/promises", PromiseApi.List).Produces<ApiPage<PromiseView>>()
            .WithName("listPromises").WithSummary("What was promised or planned, and what became of it; what presses first");
    }

    private static void MapDecisions(RouteGroupBuilder api)
    {
        api.MapGet("/decisions", DecisionApi.List).Produces<ApiPage<DecisionView>>()
            .WithName("listDecisions").WithSummary("What was decided, by whom and why, the first one first");
        api.MapGet("/decisions/{number}", DecisionApi.Find).Produces<ApiOne<DecisionView>>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("getDecision").WithSummary("One decision; its ETag is what undoing it takes as If-Match");
        api.MapPost("/decisions", DecisionApi.Post).Demand(Right.Decide).Produces<DecidedAnswer>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithName("decide").WithSummary("Accepts, rejects or corrects a claim, merges or splits actors or matters, or takes a decision back");
    }

    private static void MapIntake(RouteGroupBuilder intake)
    {
        intake.MapPost("/documents", IntakeApi.Post).WithMetadata(new RequestSizeLimitAttribute(IntakeApi.MostBytes)).Produces<PostedDocument>(StatusCodes.Status201Created).Produces<PostedDocument>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithName("readDocument").WithSummary("Reads a report into the record and answers with its claims; what is on record already is not read again");
        intake.MapPost("/jobs", JobApi.Post).WithMetadata(new RequestSizeLimitAttribute(JobApi.MostBytes)).Accepts<GivenReport>(JobApi.Lines).Produces<JobView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithName("readDocuments").WithSummary("Reads many reports, one JSON object a line, after the jobs that wait already");
        intake.MapGet("/jobs/{id}", JobApi.Find).Produces<JobView>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("getJob").WithSummary("How far a job is");
        intake.MapGet("/jobs/{id}/events", JobApi.Follow).Produces<JobView>(contentType: "text/event-stream").ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("followJob").WithSummary("How far a job is, told as it goes on (server-sent events: progress, and end with the last)");
    }
}
