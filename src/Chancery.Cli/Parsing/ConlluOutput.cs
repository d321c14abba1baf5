using Chancery.Interchange.Conllu;
using Chancery.Language.Morphology;

namespace Chancery.Cli.Parsing;

/// <summary>Writes sentences as CoNLL-U.</summary>
internal sealed class ConlluOutput(TextWriter output, MorphologicalFeatures features) : ISentenceOutput
{
    private CodePoints position = new("", 0);

    public void Write(ParsedSentence sentence) => ConlluWriter.Write(output, sentence.Given is { } given
        ? new(given.Comments, Rows(sentence, given))
        : new([.. Comments(sentence)], Rows(sentence)));

    private static IEnumerable<string> Comments(ParsedSentence sentence)
    {
        if (sentence.NewDocument is { } name) yield return name.Length == 0 ? "# newdoc" : $"# newdoc id = {name}";
        if (sentence.BeginsParagraph) yield return "# newpar";
        yield return $"# sent_id = {sentence.Id}";
        yield return $"# text = {sentence.Written}";
    }

    private List<ConlluRow> Rows(ParsedSentence sentence)
    {
        position = position.In(sentence.Text, sentence.Offset, begins: sentence.NewDocument is not null);
        var rows = new List<ConlluRow>(sentence.Analysis.Count);
        for (var i = 0; i < sentence.Analysis.Count; i++)
        {
            ref readonly var token = ref sentence.Analysis[i];
            var range = $"TokenRange={position.At(token.Span.Start)}:{position.At(token.Span.End)}";
            rows.Add(Row(sentence, i, $"{i + 1}", sentence.HasSpaceAfter(i) ? range : $"SpaceAfter=No|{range}"));
        }

        return rows;
    }

    /// <summary>The rows of a sentence whose words were given. Empty nodes belong to an enhanced graph, which no longer fits the tree.</summary>
    private List<ConlluRow> Rows(ParsedSentence sentence, ConlluSentence given)
    {
        var rows = new List<ConlluRow>(given.Rows.Count);
        var word = 0;
        foreach (var row in given.Rows)
        {
            if (row.IsRange) rows.Add(row);
            else if (row.IsWord) rows.Add(Row(sentence, word++, row.Id, row.Misc));
        }

        return rows;
    }

    private ConlluRow Row(ParsedSentence sentence, int word, string id, string misc)
    {
        ref readonly var token = ref sentence.Analysis[word];
        return new(id, token.Form, token.Lemma, token.Upos.ToString().ToUpperInvariant(), token.Xpos,
            features.Of(sentence.Analysis, word), $"{token.Head + 1}", token.Relation, ConlluRow.Empty, misc);
    }
}
