namespace Chancery.Interchange.Conllu;

/// <summary>Writes sentences in CoNLL-U.</summary>
public static class ConlluWriter
{
    /// <summary>Writes one sentence and the empty line after it.</summary>
    public static void Write(TextWriter output, ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments)
        {
            output.Write(comment);
            output.Write('\n');
        }

        foreach (var row in sentence.Rows) Write(output, row);
        output.Write('\n');
    }

    private static void Write(TextWriter output, ConlluRow row)
    {
        ReadOnlySpan<string> cells =
            [row.Id, row.Form, row.Lemma, row.Upos, row.Xpos, row.Feats, row.Head, row.Deprel, row.Deps, row.Misc];
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) output.Write('\t');
            output.Write(cells[i]);
        }

        output.Write('\n');
    }
}
