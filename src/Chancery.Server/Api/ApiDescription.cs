using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Chancery.Server.Api;

/// <summary>Describes the API (OpenAPI 3.1).</summary>
internal static class ApiDescription
{
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new()
                {
                    Title = "Chancery",
                    Version = "1",
                    Description = "What diplomatic reports claim, and what follows from it. Every read may be asked from another time (asOf, publishedBy, knownAt), "
                        + "which the answer repeats as seen. Lists come in parts: the next one begins at the cursor that an answer gives as next.",
                };
                // It is served where it is asked for.
                document.Servers = [];
                AddKeys(document);
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer((schema, context, _) =>
            {
                if (ApiJson.SchemaOf(context.JsonTypeInfo.Type) is not { } known) return Task.CompletedTask;
                (schema.Type, schema.Description, schema.Examples, schema.Enum) = (known.Type, known.Description, known.Examples, known.Enum);
                return Task.CompletedTask;
            });
        });
    }

    private static void AddKeys(OpenApiDocument document)
    {
        const string key = "key";
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key as `chancery keys add` or the page /keys makes it. On a machine without accounts none is needed.",
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference(key, document)] = [] }, []];
    }
}
