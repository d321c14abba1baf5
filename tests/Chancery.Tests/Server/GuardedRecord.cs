using System.Net;
using System.Text.RegularExpressions;
using Chancery.Server.Accounts;
using Chancery.Storage;
using Chancery.Storage.Accounts;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

/// <summary>A small record with a reader, a reviewer and an administrator, which is served.</summary>
public sealed class GuardedRecord : IAsyncLifetime
{
    internal const string Password = "four words make one";

    private readonly SmallRecord small = new();

    internal MovableClock Clock { get; } = new();

    internal ServedRecord Served { get; private set; } = null!;

    internal string RecordPath => small.RecordPath;

    public async ValueTask InitializeAsync()
    {
        // Hashed once: that takes its time.
        var hashed = Passwords.Hash(Password);
        Accounts(store =>
        {
            foreach (var role in Enum.GetValues<AccountRole>()) store.Accounts.Add(NameOf(role), role, hashed);
            return true;
        });
        Served = await ServedRecord.StartAsync(RecordPath, Clock);
    }

    internal static string NameOf(AccountRole role) => role switch
    {
        AccountRole.Reader => "Rita",
        AccountRole.Reviewer => "Rex",
        _ => "Ada",
    };

    /// <summary>Asks or changes the accounts beside the server, as the command line does.</summary>
    internal T Accounts<T>(Func<AccountStore, T> ask)
    {
        var (store, error) = AccountStore.Open(RecordPath, RecordAccess.CreateIfMissing, Clock);
        error.ShouldBeNull();
        using (store) return ask(store!);
    }

    /// <summary>A browser in which somebody has signed in.</summary>
    internal async Task<HttpClient> SignIn(AccountRole role)
    {
        var browser = Served.NewClient();
        using var response = await SignIn(browser, NameOf(role), Password);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    /// <summary>Sends the form of the page for signing in.</summary>
    internal static async Task<HttpResponseMessage> SignIn(HttpClient browser, string name, string password, string to = "/") =>
        await Post(browser, "/sign-in", await Token(browser, "/sign-in"), ("name", name), ("password", password), ("to", to));

    /// <summary>Sends a form.</summary>
    internal static Task<HttpResponseMessage> Post(HttpClient browser, string address, string token, params (string Name, string Value)[] fields) =>
        browser.PostAsync(address, new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

    /// <summary>What shows that a form of a page is ours.</summary>
    internal static async Task<string> Token(HttpClient browser, string page) =>
        Regex.Match(await browser.GetStringAsync(page), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        small.Dispose();
    }
}
