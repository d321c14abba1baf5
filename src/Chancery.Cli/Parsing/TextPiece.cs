namespace Chancery.Cli.Parsing;

/// <summary>A piece of a text, long enough to be analysed at a time.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
/// <param name="Offset">How many UTF-16 code units of the input stand before it.</param>
/// <param name="GoesOn">Whether its first paragraph began in the piece before.</param>
internal sealed record TextPiece(string Text, IReadOnlyList<Span> Paragraphs, long Offset, bool GoesOn);
