using System.Globalization;
using Chancery.Interchange.Conllu;

namespace Chancery.Train.Treebank;

/// <summary>Reads the sentences of a treebank in CoNLL-U.</summary>
internal static class TreebankFile
{
    /// <summary>Reads a file, gzipped or plain.</summary>
    /// <exception cref="InvalidDataException">A line is wrong; the message names file and line.</exception>
    internal static List<TreebankSentence> Read(string path)
    {
        using var reader = PlainText.Open(path);
        return [.. ConlluReader.Read(reader).Select(entry => SentenceOf(entry, path))];
    }

    private static TreebankSentence SentenceOf(ConlluEntry entry, string path)
    {
        if (entry.Sentence is not { } sentence) throw new InvalidDataException($"{path}:{entry.Line}: {entry.Problem}");
        return new(sentence.Comment("text") ?? "", [.. sentence.Words.Select(WordOf)]);
    }

    private static TreebankWord WordOf(ConlluRow row)
    {
        var head = int.TryParse(row.Head, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
        return new(row.Form, row.Lemma, row.Upos, row.Xpos, head, row.Deprel);
    }
}
