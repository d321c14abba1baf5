using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Makes rare words unknown now and then, so that the unknown word's row and the affixes are learnt.</summary>
internal sealed class WordDropout(Vocabulary vocabulary, float weight, RandomSource random)
{
    /// <summary>How many of the words made unknown lose their vector too.</summary>
    private const float WithoutVector = 0.3f;

    /// <summary>The feature rows and vectors of a batch's words, some of which are made unknown.</summary>
    internal (int[] Rows, int[] Vectors) Apply(Batch batch)
    {
        var vectors = batch.Examples.SelectMany(e => e.Vectors).ToArray();
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
            var isRare = word == WordFeatures.UnknownWord
                || random.NextSingle() < weight / (weight + vocabulary.Counts[word - 1]);
            if (!isRare) continue;
            rows[i] = WordFeatures.UnknownWord;
            if (random.NextSingle() < WithoutVector) vectors[i / WordFeatures.PerWord] = -1;
        }

        return (rows, vectors);
    }
}
