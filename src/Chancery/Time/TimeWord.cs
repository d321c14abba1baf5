namespace Chancery.Time;

/// <summary>A word that some pattern or table of <see cref="TimeLexicon"/> mentions.</summary>
/// <remarks>One object a word: words are compared by reference.</remarks>
internal sealed class TimeWord(string text, IReadOnlyList<WordReading> readings)
{
    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>The ways to take it; none for a word that only patterns mention.</summary>
    public IReadOnlyList<WordReading> Readings { get; } = readings;

    /// <summary>Finds the reading of the given class.</summary>
    public bool TryGet(WordClass wanted, out WordReading reading)
    {
        for (var i = 0; i < Readings.Count; i++)
        {
            if (Readings[i].Class != wanted) continue;
            reading = Readings[i];
            return true;
        }

        reading = default;
        return false;
    }
}
