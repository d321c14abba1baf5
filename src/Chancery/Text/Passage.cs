namespace Chancery.Text;

/// <summary>A stretch of text between two breaks of the page, before it is known what it is.</summary>
/// <param name="Span">Where it stands, trimmed.</param>
/// <param name="Marked">Whether a list mark stands before it.</param>
/// <param name="Indented">Whether white space stands before it on its line.</param>
/// <param name="AfterBlank">Whether an empty line, or the start of the text, stands before it.</param>
/// <param name="GluedBefore">Whether it follows the passage before it without a break of its own.</param>
/// <param name="GluedAfter">Whether the next passage follows it without a break of its own.</param>
internal readonly record struct Passage(
    Span Span, bool Marked, bool Indented, bool AfterBlank, bool GluedBefore = false, bool GluedAfter = false);
