namespace Chancery.Interchange.Conllu;

/// <summary>A sentence in CoNLL-U.</summary>
/// <param name="Comments">The lines before its words, each with its <c>#</c>.</param>
/// <param name="Rows">Its lines: words, and ranges and empty nodes between them.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluRow> Rows)
{
    /// <summary>Its words.</summary>
    public IEnumerable<ConlluRow> Words => Rows.Where(row => row.IsWord);

    /// <summary>What a comment of the form <c># name = value</c> says; null when there is none.</summary>
    public string? Comment(string name)
    {
        var start = $"# {name} = ";
        return Comments.FirstOrDefault(comment => comment.StartsWith(start))?[start.Length..];
    }
}
