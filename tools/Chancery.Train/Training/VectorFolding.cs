using Chancery.Language.Network;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>Works the vectors of words into the table of embeddings, so that the model that ships needs one table only.</summary>
internal static class VectorFolding
{
    /// <summary>Rarer words cost more room than they bring: their endings and their surroundings tell as much.</summary>
    private const int MostWords = 80_000;

    /// <summary>The words of the vocabulary, then those that have a vector alone, the most frequent first.</summary>
    internal static string[] Words(Vocabulary vocabulary, WordVectors vectors) =>
        [.. vocabulary.Words.Concat(vectors.Words.Except(vocabulary.Words, StringComparer.Ordinal)).Take(Math.Max(MostWords, vocabulary.Words.Length))];

    /// <summary>The table over those words; rows that the treebank never used are zero, since they learnt nothing.</summary>
    internal static Tensor Fold(Parameter embedding, Parameter projection, Vocabulary vocabulary, WordVectors vectors)
    {
        var words = Words(vocabulary, vectors);
        var width = embedding.Tensor.Columns;
        var known = vocabulary.Words.Length + 1;
        var added = words.Length + 1 - known;
        var cells = new float[(embedding.Tensor.Rows + added) * width];
        var learnt = Learnt(embedding);
        learnt.AsSpan(0, known * width).CopyTo(cells);
        learnt.AsSpan(known * width).CopyTo(cells.AsSpan((known + added) * width));
        for (var i = 0; i < words.Length; i++)
        {
            var row = cells.AsSpan((i + 1) * width, width);
            if (i + 1 >= known) learnt.AsSpan(WordFeatures.UnknownWord * width, width).CopyTo(row);
            if (vectors.IndexOf(words[i]) is var at and >= 0)
                MatrixProduct.Add(vectors[at], vectors.Width, 1, projection.Average, width, row, width, 1, vectors.Width, width);
        }

        return new Tensor(embedding.Tensor.Name, embedding.Tensor.Rows + added, width, cells);
    }

    private static float[] Learnt(Parameter embedding)
    {
        var width = embedding.Tensor.Columns;
        var cells = (float[])embedding.Average.Clone();
        for (var i = 0; i < embedding.Tensor.Rows; i++)
            if (!embedding.Square.AsSpan(i * width, width).ContainsAnyExcept(0f)) cells.AsSpan(i * width, width).Clear();
        return cells;
    }
}
