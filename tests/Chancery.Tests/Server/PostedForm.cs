using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Chancery.Tests.Server;

/// <summary>A form of a page, filled in as a browser without scripts would send it.</summary>
internal sealed class PostedForm
{
    private readonly HttpClient client;
    private readonly string action;
    private readonly List<KeyValuePair<string, string>> fields = [];

    private PostedForm(HttpClient client, IHtmlFormElement form)
    {
        (this.client, action) = (client, form.GetAttribute("action")!);
        foreach (var field in form.Elements)
        {
            if (field is IHtmlInputElement { Type: not "checkbox" } input && input.Name is { } name) Add(name, input.Value);
            else if (field is IHtmlSelectElement select) Add(select.Name!, select.Value ?? "");
        }
    }

    /// <summary>The form of a page with an action, or the one of them that has a field with a value.</summary>
    public static PostedForm On(ServedRecord served, string html, string action, string? holding = null)
    {
        var forms = new HtmlParser().ParseDocument(html).Forms.Where(form => form.GetAttribute("action") == action).Select(form => new PostedForm(served.Client, form));
        return forms.First(form => holding is null || form.fields.Exists(field => field.Value == holding));
    }

    /// <summary>What a field says.</summary>
    public string this[string name] => fields.Find(field => field.Key == name).Value;

    /// <summary>What all fields of a name say.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields.Where(field => field.Key == name).Select(field => field.Value)];

    /// <summary>Fills fields of a name: as many as values are given, the others are emptied.</summary>
    public PostedForm With(string name, params string[] values)
    {
        fields.RemoveAll(field => field.Key == name);
        foreach (var value in values) Add(name, value);
        return this;
    }

    /// <summary>Sends it; it must lead back to where it was opened.</summary>
    public async Task Decide()
    {
        var (status, body) = await Send();
        status.ShouldBe(HttpStatusCode.Redirect, body);
    }

    /// <summary>Sends it, and gives the answer.</summary>
    public async Task<(HttpStatusCode Status, string Html)> Send()
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(action, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private void Add(string name, string value) => fields.Add(KeyValuePair.Create(name, value));
}
