namespace Chancery.Actors;

/// <summary>The mentions of a document by the words they cover.</summary>
internal sealed class MentionIndex
{
    private readonly Mention?[][] byWord;

    public MentionIndex(IEnumerable<int> sentenceLengths) => byWord = [.. sentenceLengths.Select(length => new Mention?[length])];

    /// <summary>The mention whose head is that word, or, where there is none, the shortest that covers it.</summary>
    public Mention? At(int sentence, int token) =>
        token >= 0 && token < byWord[sentence].Length ? byWord[sentence][token] : null;

    public void Add(Mention mention)
    {
        var row = byWord[mention.Sentence];
        for (var token = mention.First; token <= mention.Last; token++)
        {
            if (row[token] is not { } other || GoesBefore(mention, other, token)) row[token] = mention;
        }
    }

    // The one that the word heads goes before one that merely covers it; of two that it heads the longer; of others the shorter.
    private static bool GoesBefore(Mention mention, Mention other, int token)
    {
        if (mention.Head == token != (other.Head == token)) return mention.Head == token;
        var longer = mention.Last - mention.First > other.Last - other.First;
        return mention.Head == token ? longer : !longer;
    }
}
