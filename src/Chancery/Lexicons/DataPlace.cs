namespace Chancery.Lexicons;

/// <summary>Where the data files say something.</summary>
/// <param name="File">The file's path below the data folder, with slashes: <c>en/states.tsv</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Source">The keys of its sources in <c>sources.tsv</c>; null where the file as a whole has one, which <c>README.md</c> names.</param>
public sealed record DataPlace(string File, int Line, string? Source);
