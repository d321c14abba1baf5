namespace Chancery.Time;

/// <summary>The smallest piece that patterns look at: a word, a figure or a mark. "five-day" is three of them whether
/// the tokeniser made it one word or three.</summary>
/// <param name="Token">The index of the word in the sentence that it is a part of.</param>
/// <param name="Kind">What sort of piece.</param>
/// <param name="Word">The word in the lexicon; null when it has none.</param>
/// <param name="Number">The value of a figure; of a date in figures year, month and day as <c>yyyymmdd</c>.</param>
/// <param name="Digits">How many digits a plain whole number is written with; 0 for 1,000 and 1.5.</param>
/// <param name="Capital">Whether it starts with a capital letter.</param>
/// <param name="Joined">Whether no blank parts it from the atom before.</param>
internal readonly record struct Atom(
    int Token, AtomKind Kind, TimeWord? Word, decimal Number = 0, int Digits = 0, bool Capital = false, bool Joined = false);
