using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Makes rare words unknown now and then, so that the unknown word's row and the affixes are learnt.</summary>
internal sealed class WordDropout(Vocabulary vocabulary, float weight, RandomSource random)
{
    /// <summary>The feature rows of a batch, with some words made unknown.</summary>
    internal int[] Apply(Batch batch)
    {
        var rows = new int[batch.Count * WordFeatures.PerWord];
        var at = 0;
        foreach (var example in batch.Examples)
        {
            example.Features.CopyTo(rows, at);
            at += example.Features.Length;
        }

        for (var i = 0; i < rows.Length; i += WordFeatures.PerWord)
        {
            var word = rows[i];
            if (word != WordFeatures.UnknownWord && random.NextSingle() < weight / (weight + vocabulary.Counts[word - 1]))
                rows[i] = WordFeatures.UnknownWord;
        }

        return rows;
    }
}
