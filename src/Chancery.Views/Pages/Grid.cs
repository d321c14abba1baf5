namespace Chancery.Views.Pages;

/// <summary>Rows and columns.</summary>
internal sealed record Grid(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Line>> Rows) : Block;
