using Chancery.Language.Network;
using Chancery.Train.Treebank;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>Turns sentences of the treebank into numbers.</summary>
internal sealed class ExampleBuilder(Vocabulary vocabulary, WordFeatures features, WordVectors vectors)
{
    private readonly Dictionary<string, int> tags = Indexed(vocabulary.Tags);
    private readonly Dictionary<string, int> relations = Indexed(vocabulary.Relations);

    /// <summary>The numbers of one sentence.</summary>
    internal Example Build(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var rows = features.Of(new SentenceBatch([words.Count]), words.Select(w => w.Form).ToArray());
        return new Example(
            rows, words.Select(w => vectors.IndexOf(WordFeatures.Normalise(w.Form))).ToArray(), words.Select(w => tags[w.Tag]).ToArray(), words.Select(w => w.Head).ToArray(),
            words.Select(w => relations[w.Relation]).ToArray());
    }

    private static Dictionary<string, int> Indexed(string[] names) =>
        names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
}
