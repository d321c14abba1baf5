namespace Chancery.Server.Drawings;

/// <summary>What a mark of a drawing means.</summary>
/// <param name="Label">The words.</param>
/// <param name="Mark">The mark, as SVG in a box of <see cref="Width"/> by <see cref="Height"/>.</param>
internal sealed record LegendEntry(string Label, RenderFragment Mark)
{
    public const int Width = 26;
    public const int Height = 14;
}
