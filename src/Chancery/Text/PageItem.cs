namespace Chancery.Text;

/// <summary>A passage on its way to becoming a block.</summary>
/// <param name="Passage">Where it stands and what stands around it.</param>
/// <param name="Shape">Its typography.</param>
/// <param name="Kind">What it is, once that is known.</param>
/// <param name="HeadsLinks">Whether links to other stories stand under it.</param>
internal readonly record struct PageItem(Passage Passage, PassageShape Shape, BlockKind? Kind, bool HeadsLinks = false)
{
    /// <summary>The passage with its typography measured.</summary>
    public static PageItem Of(string text, Passage passage, BlockKind? kind = null) =>
        new(passage, PassageShape.Of(passage.Span.Of(text)), kind);

    /// <summary>Whether it may still be part of the report, and is set as a title.</summary>
    public bool IsTitleLike => Kind is null && !Passage.Marked && Shape.LooksLikeTitle;

    /// <summary>Whether it may still be part of the report, and is set as running text.</summary>
    public bool IsTextLike => Kind is null && !IsTitleLike;
}
