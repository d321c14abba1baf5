namespace Chancery.Actors;

/// <summary>How a word is written, as far as it tells a name from a common word.</summary>
internal enum LetterCase : byte
{
    /// <summary>It begins with a small letter, or has no letters: turkey, of, 20.</summary>
    Small,
    /// <summary>It begins with a capital: Turkey, McDonald.</summary>
    Capital,
    /// <summary>It is in capitals throughout: CELAC, G20, U.S.</summary>
    AllCapitals,
}
