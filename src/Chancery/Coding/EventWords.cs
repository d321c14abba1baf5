using Chancery.Lexicons;

namespace Chancery.Coding;

/// <summary>What sorts of doing and of thing words stand for: <c>lift</c> is an ending, <c>embargo</c> a measure.</summary>
internal sealed class EventWords
{
    private static readonly string[] s_columns = ["class", "words"];

    private readonly Dictionary<string, string[]> classes;

    private EventWords(Dictionary<string, string[]> classes) => this.classes = classes;

    /// <summary>Reads <c>event-words.tsv</c>.</summary>
    /// <exception cref="LexiconException">It has errors.</exception>
    internal static EventWords Load(string path)
    {
        var errors = new List<LexiconError>();
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(path, s_columns, errors))
            foreach (var word in row.Alternatives(1))
            {
                if (!found.TryGetValue(word, out var list)) found[word] = list = [];
                if (list.Contains(row[0])) errors.Add(row.Error($"\"{word}\" stands twice in the class {row[0]}"));
                list.Add(row[0]);
            }

        if (errors.Count > 0) throw new LexiconException(errors);
        return new(found.ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The classes of a dictionary form; a verb with its particle is written <c>call off</c>.</summary>
    internal string[] Of(string lemma) => classes.GetValueOrDefault(lemma) ?? [];
}
