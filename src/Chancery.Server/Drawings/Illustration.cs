namespace Chancery.Server.Drawings;

/// <summary>A drawing of what is on record, which is shown on a page of its own, embedded in others and given as a file.</summary>
/// <param name="Name">Its address below the root: <c>map</c>.</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Told">The same in a sentence, for whoever cannot see it.</param>
/// <param name="Picture">An SVG element with a view box; its looks come from <c>drawing.css</c> alone.</param>
internal sealed record Illustration(string Name, string Title, string Told, RenderFragment Picture)
{
    /// <summary>What its marks mean.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>What it does not say; null when there is no danger that it is misread.</summary>
    public string? Note { get; init; }
}
