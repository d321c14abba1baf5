namespace Chancery.Train.Training;

/// <summary>For each word of a sentence the classes that may be right and the share of each: one class with share 1 where a
/// person said so, several where a teacher is not sure.</summary>
internal sealed class Labels
{
    private readonly int width;
    private readonly int[] allClasses;
    private readonly float[] allShares;

    /// <summary>Labels of which each word has the same number; a share of 0 fills up.</summary>
    internal Labels(int perWord, int[] classes, float[] shares)
    {
        width = perWord;
        allClasses = classes;
        allShares = shares;
    }

    /// <summary>How many words have labels.</summary>
    internal int Count => allClasses.Length / width;

    /// <summary>Every class of every word.</summary>
    internal ReadOnlySpan<int> All => allClasses;

    /// <summary>Labels that are certain.</summary>
    internal static Labels Certain(int[] classes) => new(1, classes, Enumerable.Repeat(1f, classes.Length).ToArray());

    /// <summary>The likeliest classes of each row of probabilities, their shares made to add up to 1.</summary>
    /// <param name="probabilities">A row a word.</param>
    /// <param name="row">Cells in a row, of which the first <paramref name="count"/> are classes.</param>
    /// <param name="count">How many classes there are.</param>
    /// <param name="perWord">How many to keep.</param>
    internal static Labels Likeliest(ReadOnlySpan<float> probabilities, int row, int count, int perWord)
    {
        var words = probabilities.Length / row;
        var classes = new int[words * perWord];
        var shares = new float[words * perWord];
        for (var i = 0; i < words; i++)
            Choose(probabilities.Slice(i * row, count), classes.AsSpan(i * perWord, perWord), shares.AsSpan(i * perWord, perWord));
        return new Labels(perWord, classes, shares);
    }

    /// <summary>The classes of one word.</summary>
    internal ReadOnlySpan<int> ClassesOf(int word) => allClasses.AsSpan(word * width, width);

    /// <summary>The shares of one word's classes.</summary>
    internal ReadOnlySpan<float> SharesOf(int word) => allShares.AsSpan(word * width, width);

    /// <summary>The labels of the first words.</summary>
    internal Labels Take(int words) => new(width, allClasses[..(words * width)], allShares[..(words * width)]);

    /// <summary>Writes them so that <see cref="Read"/> gives them back, shares to a part in 255.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)width);
        foreach (var label in allClasses) writer.Write((byte)label);
        foreach (var share in allShares) writer.Write((byte)MathF.Round(share * byte.MaxValue));
    }

    /// <summary>Reads the labels of so many words.</summary>
    internal static Labels Read(BinaryReader reader, int words)
    {
        var perWord = reader.ReadByte();
        var classes = Array.ConvertAll(reader.ReadBytes(words * perWord), b => (int)b);
        var shares = Array.ConvertAll(reader.ReadBytes(words * perWord), b => b / (float)byte.MaxValue);
        return new Labels(perWord, classes, shares);
    }

    private static void Choose(ReadOnlySpan<float> probabilities, Span<int> classes, Span<float> shares)
    {
        const float least = 0.01f;
        var sum = 0f;
        for (var rank = 0; rank < classes.Length; rank++)
        {
            var best = -1;
            for (var c = 0; c < probabilities.Length; c++)
                if (!classes[..rank].Contains(c) && (best < 0 || probabilities[c] > probabilities[best])) best = c;
            if (best < 0) break;
            classes[rank] = best;
            shares[rank] = rank == 0 || probabilities[best] >= least ? probabilities[best] : 0;
            sum += shares[rank];
        }

        foreach (ref var share in shares) share /= sum;
    }
}
