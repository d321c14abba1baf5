namespace Chancery.Actors;

/// <summary>The smallest piece that names are compared by: a run of letters and digits, or a symbol.</summary>
/// <remarks>Words are cut finer than the tokeniser cuts them, so that "Russian-Honduran" and "People's" compare alike
/// whether they are one token or three.</remarks>
/// <param name="Id">The id of its folded characters; -1 when no name has them.</param>
/// <param name="Token">The index of the word it is part of.</param>
/// <param name="Start">Where it begins in that word.</param>
/// <param name="End">Where it ends in that word.</param>
/// <param name="Case">How it is written.</param>
internal readonly record struct NameAtom(int Id, int Token, int Start, int End, LetterCase Case);
