namespace Chancery.Server.Documents.Versions;

/// <summary>A stretch of two texts.</summary>
/// <param name="Sort">Whether both have it.</param>
/// <param name="Words">The words.</param>
internal readonly record struct TextChange(TextChangeSort Sort, string Words);
