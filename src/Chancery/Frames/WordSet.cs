namespace Chancery.Frames;

/// <summary>The words of which a condition asks for one, sorted out: lemmas, phrases of lemmas, classes and forms.</summary>
/// <param name="Index">Its number among all sets of words.</param>
/// <param name="Lemmas">Single words.</param>
/// <param name="Phrases">Several words, of which the last one is looked at.</param>
/// <param name="Classes">Classes (<c>@mission</c>).</param>
/// <param name="Forms">Forms (<c>~past</c>).</param>
internal sealed record WordSet(int Index, string[] Lemmas, string[] Phrases, PhraseTable[] Classes, string[] Forms)
{
    /// <summary>The set without words.</summary>
    public static readonly WordSet None = new(0, [], [], [], []);

    /// <summary>Whether anything will do.</summary>
    public bool IsEmpty { get; } = Lemmas.Length + Phrases.Length + Classes.Length + Forms.Length == 0;

    /// <summary>Sorts words out.</summary>
    public static WordSet Of(int index, IReadOnlyList<string> words, Func<string, PhraseTable> classOf) => new(
        index,
        [.. words.Where(w => w[0] is not ('@' or '~') && !w.Contains(' '))],
        [.. words.Where(w => w[0] is not ('@' or '~') && w.Contains(' '))],
        [.. words.Where(w => w[0] is '@').Select(w => classOf(w[1..]))],
        [.. words.Where(w => w[0] is '~')]);

    /// <summary>All lemmas that a word may have that is one of these; of a phrase or a class it may have one and yet not be of it.</summary>
    public IEnumerable<string> Candidates() => Lemmas.Concat(Phrases.SelectMany(Endings)).Concat(Classes.SelectMany(c => c.Words));

    private static IEnumerable<string> Endings(string phrase)
    {
        for (var at = phrase.IndexOf(' '); at >= 0; at = phrase.IndexOf(' ', at + 1)) yield return phrase[(at + 1)..];
        yield return phrase;
    }
}
