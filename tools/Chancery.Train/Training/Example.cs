namespace Chancery.Train.Training;

/// <summary>A sentence as numbers: feature rows, for each word the index of its vector (-1: none), and what is known of the words.</summary>
internal sealed record Example(int[] Features, int[] Vectors, TrainingSentence Sentence)
{
    /// <summary>How many words it has.</summary>
    internal int Count => Vectors.Length;
}
