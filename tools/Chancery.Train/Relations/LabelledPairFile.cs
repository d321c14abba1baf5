using Chancery.Coding;

namespace Chancery.Train.Relations;

/// <summary>Reads labelled pairs: a table with the columns sentence, source, target and root, or sentences that mark
/// <c>[source]</c> and <c>{target}</c> behind their event type.</summary>
internal static class LabelledPairFile
{
    internal static List<LabelledPair> Read(string path)
    {
        var lines = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(PairTable.Fields).ToList();
        var header = lines[0];
        var rows = lines.Skip(1);
        if (header is ["root", "sentence"]) return [.. rows.Select(Marked)];
        var (sentence, source, target, root) = (At("sentence"), At("source"), At("target"), At("root"));
        return [.. rows.Select(row => new LabelledPair(row[sentence], row[source], row[target], Type(row[root])))];

        int At(string name) => Array.IndexOf(header, name) is var at and >= 0 ? at : throw new UsageException($"{path} has no column {name}");
    }

    private static LabelledPair Marked(string[] row)
    {
        var text = row[1];
        var plain = string.Concat(text.Where(c => c is not ('[' or ']' or '{' or '}')));
        return new(plain, Between(text, '[', ']'), Between(text, '{', '}'), Type(row[0]));
    }

    private static string Between(string text, char open, char close)
    {
        var (start, end) = (text.IndexOf(open), text.IndexOf(close));
        if (start < 0 || end < start) throw new UsageException($"no {open}…{close} in: {text}");
        return text[(start + 1)..end];
    }

    private static EventType Type(string name) => EventTypes.Find(name) ?? throw new UsageException($"{name} is no event type");
}
