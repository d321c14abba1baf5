namespace Chancery.Time;

/// <summary>A word that some pattern or table of <see cref="TimeLexicon"/> mentions.</summary>
/// <remarks>One object a word: words are compared by reference.</remarks>
internal sealed class TimeWord(string text, IReadOnlyList<WordReading> readings)
{
    private readonly WordReading[] all = [.. readings];

    // A bit for each class of reading: most words have none of the class that is asked for.
    private readonly int classes = ClassesOf([.. readings]);

    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>The ways to take it; none for a word that only patterns mention.</summary>
    public IReadOnlyList<WordReading> Readings { get; } = readings;

    /// <summary>Whether a date may start with the word; set while the lexicon is being loaded.</summary>
    public bool StartsDate { get; set; } = readings.Count > 0;

    /// <summary>Whether an amount, or what is said of it before it, may start with the word; set while the lexicon is being loaded.</summary>
    public bool StartsAmount { get; set; } = readings.Count > 0;

    /// <summary>Finds the reading of the given class.</summary>
    public bool TryGet(WordClass wanted, out WordReading reading)
    {
        if ((classes & (1 << (int)wanted)) != 0)
        {
            foreach (var one in all)
            {
                if (one.Class != wanted) continue;
                reading = one;
                return true;
            }
        }

        reading = default;
        return false;
    }

    private static int ClassesOf(WordReading[] readings)
    {
        var bits = 0;
        foreach (var reading in readings) bits |= 1 << (int)reading.Class;
        return bits;
    }
}
