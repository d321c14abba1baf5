using System.Net;
using Chancery.Server.Hosting;
using Chancery.Server.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Drawings;

/// <summary>Under which addresses a drawing can be taken along, as it is seen.</summary>
/// <param name="Picture">As a file.</param>
/// <param name="Embedded">To be shown in a page of another site.</param>
/// <param name="Table">What it shows as a table for spreadsheets; null where there is none.</param>
internal sealed record TakeAway(string Picture, string Embedded, string? Table)
{
    /// <summary>Where the program is reached, when pages of other sites may show its drawings; null when they may not.</summary>
    private string? Reached { get; init; }

    /// <summary>The addresses of a drawing, with all that its own address says.</summary>
    /// <param name="name">The drawing.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="hasTable">Whether what it shows is given as a table under the same name.</param>
    public static TakeAway Of(string name, PageQuestion question, bool hasTable = true)
    {
        var query = question.Request.QueryString.Value;
        var mayBeShown = question.Request.HttpContext.RequestServices.GetRequiredService<ServeRequest>().EmbedIn.Count > 0;
        return new($"/{name}.svg{query}", $"/embed/{name}{query}", hasTable ? $"/{name}.csv{query}" : null)
        {
            Reached = mayBeShown ? $"{question.Request.Scheme}://{question.Request.Host}" : null,
        };
    }

    /// <summary>The HTML by which a page of another site shows it; null when none may.</summary>
    public string? Frame(string title) => Reached is null ? null
        : $"<iframe src=\"{WebUtility.HtmlEncode(Reached + Embedded)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"100%\" height=\"560\" loading=\"lazy\"></iframe>";
}
