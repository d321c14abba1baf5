namespace Chancery.Coding;

/// <summary>A row of a table of pairs.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Id">What its sender calls it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">Who does something.</param>
/// <param name="Target">To whom it is done.</param>
/// <param name="Problem">What is wrong with the row, and in which column; null when nothing is.</param>
public sealed record PairRow(int Line, string Id, string Sentence, string Source, string Target, string? Problem = null);
