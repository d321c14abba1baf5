namespace Chancery.Server.Maps;

/// <summary>The outline of a state or territory on a drawing in an equal-area projection.</summary>
/// <param name="Code">Its ISO 3166-1 alpha-3 code; null for areas that have none.</param>
/// <param name="X">The middle of its largest part.</param>
/// <param name="Y">The same, downwards.</param>
/// <param name="Area">In square units.</param>
/// <param name="Fine">An SVG path; empty where it is too small for one.</param>
/// <param name="Rough">The same for a small map.</param>
internal sealed record Outline(string? Code, int X, int Y, int Area, string Fine, string Rough)
{
    /// <summary>The size of the whole drawing.</summary>
    public const int Width = 2000;

    public const int Height = 871;

    // About what covers a finger's tip on a map that fills a screen.
    private const int Visible = 60;

    /// <summary>Whether its colour could not be seen, so that it is marked with a dot.</summary>
    public bool IsSmall => Area < Visible;
}
