using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

/// <summary>A window of the browser, and what the browser complained of in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, among them refusals of the content security policy.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Waits until the page that a click or a key led to has its scripts: before that it hears no key.</summary>
    public Task ReadyAsync() => Page.WaitForLoadStateAsync(LoadState.Load);

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
