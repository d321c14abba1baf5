using Chancery.Language;

namespace Chancery.Train.Treebank;

/// <summary>Writes sentences in CoNLL-U (universaldependencies.org/format).</summary>
internal static class ConlluWriter
{
    /// <summary>Writes one sentence and the empty line after it.</summary>
    internal static void Write(TextWriter output, string text, Sentence sentence)
    {
        output.Write("# text = ");
        output.WriteLine(sentence.Span.Of(text).ToString().ReplaceLineEndings(" "));
        for (var i = 0; i < sentence.Count; i++)
        {
            ref readonly var token = ref sentence[i];
            var glued = i + 1 < sentence.Count && sentence[i + 1].Span.Start == token.Span.End;
            output.WriteLine(string.Join(
                '\t', i + 1, token.Form, token.Lemma, token.Upos.ToString().ToUpperInvariant(), token.Xpos, "_", token.Head + 1,
                token.Relation, "_", glued ? "SpaceAfter=No" : "_"));
        }

        output.WriteLine();
    }
}
