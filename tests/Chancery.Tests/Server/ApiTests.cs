using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class ApiTests(ServedSamples samples)
{
    private const string Root = "/api/v1";

    [Theory]
    [InlineData("actors")]
    [InlineData("matters")]
    [InlineData("documents")]
    [InlineData("claims")]
    [InlineData("promises")]
    public async Task A_list_comes_in_parts_that_make_up_the_whole(string list)
    {
        var whole = await Get($"{Root}/{list}?limit=200");
        var items = Items(whole);
        items.Count.ShouldBe(whole.GetProperty("total").GetInt32());
        items.Count.ShouldBeGreaterThan(7);
        whole.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        var parts = new List<string>();
        for (var cursor = ""; cursor is not null;)
        {
            var part = await Get($"{Root}/{list}?limit=7{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}");
            parts.AddRange(Items(part));
            cursor = part.GetProperty("next").GetString();
        }

        // The numbers of sources are those of one answer.
        if (list == "promises") parts.Count.ShouldBe(items.Count);
        else parts.ShouldBe(items);
    }

    [Fact]
    public async Task A_read_is_asked_from_another_time_and_says_so()
    {
        var answer = await Get($"{Root}/matters/visa-hnd-rus?asOf=2014&publishedBy=2014-12&knownAt=2100-01-01");
        answer.GetProperty("item").GetProperty("matter").GetProperty("stage").GetString().ShouldBe("signed");
        var seen = answer.GetProperty("seen");
        seen.GetProperty("asOf").GetString().ShouldBe("2014");
        seen.GetProperty("publishedBy").GetString().ShouldBe("2014-12");
        seen.GetProperty("knownAt").GetDateTimeOffset().Year.ShouldBe(2100);
        (await Get($"{Root}/matters/visa-hnd-rus")).GetProperty("item").GetProperty("matter").GetProperty("stage").GetString().ShouldBe("in force");
    }

    [Fact]
    public async Task A_list_is_narrowed()
    {
        var visas = await Get($"{Root}/matters?kind=visa&actor=HND&actor=Russia");
        visas.GetProperty("items").EnumerateArray().Select(matter => matter.GetProperty("id").GetString()).ShouldBe(["visa-hnd-rus"]);
        var claims = await Get($"{Root}/claims?kind=mission&stage=opened&minConfidence=0.5");
        claims.GetProperty("items").EnumerateArray().ShouldAllBe(claim => claim.GetProperty("kind").GetString() == "mission");
    }

    [Fact]
    public async Task The_evidence_of_a_document_points_into_its_text()
    {
        var document = (await Get($"{Root}/documents/03-honduras-opens-embassy")).GetProperty("item");
        var text = document.GetProperty("text").GetString()!;
        foreach (var evidence in document.GetProperty("claims").EnumerateArray().SelectMany(claim => claim.GetProperty("evidence").EnumerateArray()))
        {
            var span = evidence.GetProperty("span");
            text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].ShouldBe(evidence.GetProperty("text").GetString());
        }
    }

    [Theory]
    [InlineData("matters?limit=201", HttpStatusCode.BadRequest, "from 1 to 200")]
    [InlineData("matters?limit=0", HttpStatusCode.BadRequest, "from 1 to 200")]
    [InlineData("matters?limit=many", HttpStatusCode.BadRequest, "limit")]
    [InlineData("matters?cursor=!!", HttpStatusCode.BadRequest, "cursor")]
    [InlineData("matters?kind=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("matters?actor=Nobody%20Atall", HttpStatusCode.BadRequest, "No actor is called")]
    [InlineData("matters?asOf=nonsense", HttpStatusCode.BadRequest, "is no date")]
    [InlineData("claims?minConfidence=7", HttpStatusCode.BadRequest, "from 0 to 1")]
    [InlineData("promises?status=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("actors?type=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("matters/nothing", HttpStatusCode.NotFound, "no matter")]
    [InlineData("documents/nothing", HttpStatusCode.NotFound, "no report")]
    [InlineData("claims/nothing", HttpStatusCode.NotFound, "no claim")]
    [InlineData("decisions/7", HttpStatusCode.NotFound, "no decision")]
    [InlineData("decisions/first", HttpStatusCode.BadRequest, "number")]
    [InlineData("jobs/nothing", HttpStatusCode.NotFound, "no job")]
    [InlineData("jobs/nothing/events", HttpStatusCode.NotFound, "no job")]
    [InlineData("nothing", HttpStatusCode.NotFound, "openapi.json")]
    public async Task A_refusal_is_a_problem_that_says_what_is_wrong(string address, HttpStatusCode status, string told)
    {
        using var response = await samples.Served.Client.GetAsync($"{Root}/{address}");
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("detail").GetString()!.ShouldContain(told);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
    }

    [Fact]
    public async Task Every_address_is_in_the_description()
    {
        var description = await Get($"{Root}/openapi.json");
        description.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        description.GetProperty("components").GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString().ShouldBe("bearer");
        var described = Operations(description).Select(operation => $"{operation.Method} {operation.Path}").Order().ToList();
        var mapped = samples.Served.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(Root, StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (endpoint, method) => $"{method.ToLowerInvariant()} {endpoint.RoutePattern.RawText}")
            .Distinct().Order().ToList();
        mapped.ShouldNotBeEmpty();
        described.ShouldBe(mapped);
    }

    [Fact]
    public async Task Every_parameter_is_described_and_every_answer_has_a_schema()
    {
        foreach (var (path, method, operation) in Operations(await Get($"{Root}/openapi.json")))
        {
            operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty();
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            var answers = operation.GetProperty("responses").EnumerateObject().Where(answer => answer.Name.StartsWith('2')).ToList();
            answers.ShouldNotBeEmpty();
            answers.SelectMany(answer => answer.Value.GetProperty("content").EnumerateObject()).ShouldAllBe(content => content.Value.GetProperty("schema").ValueKind == JsonValueKind.Object);
            operation.GetProperty("responses").TryGetProperty("403", out _).ShouldBeTrue();
            if (method == "post")
            {
                operation.GetProperty("requestBody").GetProperty("content").EnumerateObject().ShouldNotBeEmpty();
                operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ShouldContain("Idempotency-Key");
                continue;
            }

            if (path.StartsWith($"{Root}/jobs", StringComparison.Ordinal)) continue;
            var names = operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList();
            names.ShouldContain("asOf");
            names.ShouldContain("publishedBy");
            names.ShouldContain("knownAt");
        }
    }

    private static IEnumerable<(string Path, string Method, JsonElement Operation)> Operations(JsonElement description) =>
        from path in description.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        select (path.Name, method.Name, method.Value);

    private async Task<JsonElement> Get(string address)
    {
        using var response = await samples.Served.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static List<string> Items(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText())];
}
