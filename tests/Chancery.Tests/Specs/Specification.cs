namespace Chancery.Tests.Specs;

/// <summary>A sentence and the claims that it carries, as a specification file states them.</summary>
/// <param name="Place">File and line, to name the test.</param>
/// <param name="Text">The sentence or sentences.</param>
/// <param name="Published">The publication date that the file gives, or null.</param>
/// <param name="Publisher">Who published it, as the file says, or null.</param>
/// <param name="Claims">The claims, one a line; an empty list says that none may be read.</param>
/// <param name="Open">Whether further claims may be read.</param>
public sealed record Specification(string Place, string Text, string? Published, string? Publisher, IReadOnlyList<string> Claims, bool Open)
{
    /// <summary>Reads the specifications of a file: a quoted passage, then a list of claims.</summary>
    public static IEnumerable<Specification> In(string file)
    {
        var lines = File.ReadAllLines(file);
        string? published = null, publisher = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("Published ", StringComparison.Ordinal)) published = lines[i]["Published ".Length..].TrimEnd('.', ' ');
            if (lines[i].StartsWith("Publisher: ", StringComparison.Ordinal)) publisher = lines[i]["Publisher: ".Length..].TrimEnd('.', ' ');
            if (!lines[i].StartsWith("> ", StringComparison.Ordinal)) continue;
            var start = i;
            var text = new List<string>();
            for (; i < lines.Length && lines[i].StartsWith('>'); i++) text.Add(lines[i][1..].Trim());
            while (i < lines.Length && lines[i].Length == 0) i++;
            var items = new List<string>();
            for (; i < lines.Length && lines[i].StartsWith("- ", StringComparison.Ordinal); i++) items.Add(lines[i][2..].Trim());
            i--;
            var open = items.Remove("…");
            items.Remove("none");
            yield return new($"{Path.GetFileName(file)}:{start + 1}", string.Join('\n', text), published, publisher, items, open);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Place} {Text}";
}
