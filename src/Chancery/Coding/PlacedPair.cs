using Chancery.Language;

namespace Chancery.Coding;

/// <summary>An analysed text in which a source and a target have been looked for.</summary>
/// <param name="Words">The words of the text; those of several sentences stand in one tree, one sentence under the root of
/// the one before.</param>
/// <param name="Source">Where the source stands; null when it does not.</param>
/// <param name="Target">Where the target stands; null when it does not.</param>
internal sealed record PlacedPair(Token[] Words, NamedWords? Source, NamedWords? Target)
{
    /// <summary>Looks for a source and a target in an analysed text.</summary>
    internal static PlacedPair Of(string text, IReadOnlyList<Sentence> sentences, string source, string target)
    {
        var words = Join(sentences);
        var (first, second) = new NamePlacer(text, words).Place(source, target);
        return new(words, first, second);
    }

    /// <summary>Whether a word belongs to the source or to the target.</summary>
    internal bool IsNamed(int word) => Source?.Contains(word) == true || Target?.Contains(word) == true;

    private static Token[] Join(IReadOnlyList<Sentence> sentences)
    {
        var words = new List<Token>(sentences.Sum(s => s.Count));
        var previousRoot = -1;
        foreach (var sentence in sentences)
        {
            var start = words.Count;
            var root = -1;
            foreach (ref readonly var token in sentence.Tokens)
            {
                if (token.Head < 0) root = words.Count;
                words.Add(token.Head >= 0
                    ? token with { Head = token.Head + start }
                    : previousRoot < 0 ? token : token with { Head = previousRoot, Relation = "parataxis" });
            }

            previousRoot = root;
        }

        return [.. words];
    }
}
