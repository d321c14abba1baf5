using Chancery.Train.Treebank;

namespace Chancery.Train.Training;

/// <summary>Turns a treebank's sentences into sentences to learn from, by the numbers that a vocabulary gives tags and relations.</summary>
internal sealed class TreebankLabels(Vocabulary vocabulary)
{
    private readonly Dictionary<string, int> tags = Numbered(vocabulary.Tags);
    private readonly Dictionary<string, int> relations = Numbered(vocabulary.Relations);

    /// <summary>The sentence, every label certain.</summary>
    internal TrainingSentence Of(TreebankSentence sentence)
    {
        var words = sentence.Words;
        return new TrainingSentence(
            words.Select(w => w.Form).ToArray(),
            Labels.Certain(words.Select(w => Number(tags, w.Tag, sentence)).ToArray()),
            words.Select(w => w.Head).ToArray(),
            Labels.Certain(words.Select(w => w.Head + 1).ToArray()),
            Labels.Certain(words.Select(w => Number(relations, w.Relation, sentence)).ToArray()));
    }

    private static int Number(Dictionary<string, int> numbers, string name, TreebankSentence sentence) => numbers.TryGetValue(name, out var number)
        ? number
        : throw new InvalidDataException($"'{name}' in \"{sentence.Text}\" does not occur in the first treebank");

    private static Dictionary<string, int> Numbered(string[] names) =>
        names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
}
