using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

/// <summary>A small record that is served without accounts, to which tests post.</summary>
public sealed class WrittenRecord : IAsyncLifetime
{
    internal const string Root = "/api/v1";

    private readonly SmallRecord small = new();

    internal MovableClock Clock { get; } = new();

    internal ServedRecord Served { get; private set; } = null!;

    internal HttpClient Client => Served.Client;

    internal string RecordPath => small.RecordPath;

    public async ValueTask InitializeAsync() => Served = await ServedRecord.StartAsync(RecordPath, Clock);

    internal Task<HttpResponseMessage> Post(string address, object body, params (string Name, string Value)[] headers) => Post(Client, address, JsonContent.Create(body), headers);

    internal Task<HttpResponseMessage> PostLines(string lines, params (string Name, string Value)[] headers) =>
        Post(Client, "jobs", new StringContent(lines, Encoding.UTF8, "application/x-ndjson"), headers);

    internal static async Task<HttpResponseMessage> Post(HttpClient client, string address, HttpContent content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/{address}") { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await client.SendAsync(request);
    }

    internal async Task<JsonElement> Get(string address) => await Client.GetFromJsonAsync<JsonElement>($"{Root}/{address}");

    /// <summary>The tag under which a thing is read.</summary>
    internal async Task<string> Tag(string address)
    {
        using var response = await Client.GetAsync($"{Root}/{address}");
        return response.Headers.ETag!.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        small.Dispose();
    }
}
