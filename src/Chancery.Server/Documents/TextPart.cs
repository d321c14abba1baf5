using Chancery.Text;

namespace Chancery.Server.Documents;

/// <summary>A part of a report's page: a paragraph, a headline, a menu.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsDuplicate">Whether the page says it elsewhere too.</param>
/// <param name="Pieces">Its words, cut where evidence begins and ends.</param>
internal sealed record TextPart(BlockKind Kind, bool IsDuplicate, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>All its words.</summary>
    public string Words => string.Concat(Pieces.Select(piece => piece.Words));

    /// <summary>Whether nothing in it may carry a claim, so that a reader may pass over it.</summary>
    public bool IsLeftOut => IsDuplicate || Kind is BlockKind.Boilerplate;
}
