using Chancery.Train.Treebank;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>What all networks of a training are given: treebanks, and vectors of words.</summary>
/// <param name="Gold">The sentences of all treebanks, each treebank after the first as often as <see cref="OwnRepeats"/> says.</param>
/// <param name="Development">The sentences that scores are measured on.</param>
/// <param name="Vocabulary">The first treebank's words, tags and relations; the others may use no further tags and relations.</param>
/// <param name="Vectors">Vectors of words.</param>
internal sealed record TrainingData(
    IReadOnlyList<TrainingSentence> Gold, IReadOnlyList<TreebankSentence> Development, Vocabulary Vocabulary, WordVectors Vectors)
{
    /// <summary>A small treebank near the domain counts for more than its size.</summary>
    private const int OwnRepeats = 3;

    /// <summary>The options that <see cref="Read"/> knows.</summary>
    internal static string[] Options { get; } = ["treebank", "development", "vectors"];

    /// <summary>Reads the files that the options name.</summary>
    internal static TrainingData Read(Arguments options, int leastCount)
    {
        var treebanks = options.Many("treebank").Select(TreebankFile.Read).ToList();
        var vocabulary = Vocabulary.Of(treebanks[0], leastCount);
        var labels = new TreebankLabels(vocabulary);
        var gold = treebanks.SelectMany((t, i) => Enumerable.Repeat(t, i == 0 ? 1 : OwnRepeats)).SelectMany(t => t).Select(labels.Of);
        return new TrainingData(
            [.. gold], TreebankFile.Read(options.One("development")), vocabulary, WordVectors.ReadAll(options.Many("vectors")));
    }
}
