using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Puts the noun back where a text says "one", "another" or "others" instead: whatever reads the sentence then reads
/// "an embassy in Chad and an embassy in Mali".</summary>
internal sealed class ElidedNouns(EllipsisWords words)
{
    private readonly EllipsisFinder finder = new(words);
    private readonly Antecedents antecedents = new(words);

    /// <summary>The sentences with the nouns that they leave out.</summary>
    public IReadOnlyList<Sentence> Restore(IReadOnlyList<Sentence> sentences)
    {
        Sentence[]? restored = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var at = 0; sentences[i].HasTree && at < (restored ?? sentences)[i].Count; at++)
            {
                var sentence = (restored ?? sentences)[i];
                if (finder.At(sentence, at) is not (not Ellipsis.None and var sort)) continue;
                if (antecedents.Of(restored ?? sentences, i, at, sort) is not { } antecedent) continue;
                restored ??= [.. sentences];
                (restored[i], at) = NounRestoration.Restore(words, sentence, at, sort, antecedent);
            }
        }

        return restored ?? sentences;
    }
}
