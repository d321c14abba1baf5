namespace Chancery.Frames;

/// <summary>Which sets of words may have a word in the places around the word that evokes patterns; memory that is used again.</summary>
/// <remarks>Of a million patterns that words evoke all but a few thousand end at a condition whose words stand nowhere near. What stands
/// in a place is looked up once for all patterns that a word evokes.</remarks>
internal sealed class PlaceWords(WordSets sets)
{
    private static readonly Bindings None = new();

    private readonly ulong[] cells = new ulong[sets.Places.Count * sets.Width];
    private readonly long[] turns = new long[sets.Places.Count];
    private WordTests? words;
    private PathResolver? paths;
    private int trigger;
    private long turn;

    /// <summary>Begins a sentence.</summary>
    public void Begin(WordTests sentence, PathResolver resolver) => (words, paths) = (sentence, resolver);

    /// <summary>Lets go of the sentence.</summary>
    public void End() => (words, paths) = (null, null);

    /// <summary>Turns to a word that evokes patterns.</summary>
    public void Turn(int token)
    {
        trigger = token;
        turn++;
    }

    /// <summary>Whether one of the words of a set may stand in a place.</summary>
    public bool MayStand(int place, int set)
    {
        if (turns[place] != turn) LookAt(place);
        return (cells[(place * sets.Width) + (set / WordSets.Bits)] & (1UL << (set % WordSets.Bits))) != 0;
    }

    private void LookAt(int place)
    {
        turns[place] = turn;
        var found = cells.AsSpan(place * sets.Width, sets.Width);
        found.Clear();
        foreach (var path in sets.Places[place])
            foreach (var token in paths!.Resolve(path, trigger, None)) words!.AddSets(token, found);
    }
}
