using System.IO.Compression;

namespace Chancery.Tests.Language;

public sealed class TreebankScoreTests
{
    [Fact]
    public void On_the_development_part_of_the_treebank_tags_and_trees_reach_the_scores_promised()
    {
        var path = Path.Combine(Path.GetDirectoryName(English.Repository)!, "shared", "treebank", "en_ewt-ud-dev.conllu.gz");
        if (!File.Exists(path)) Assert.Skip($"The treebank is not here: {path}");
        int words = 0, tags = 0, arcs = 0;
        foreach (var gold in Read(path))
        {
            var text = string.Join(' ', gold.Select(w => w[1]));
            var spans = new Span[gold.Count];
            for (int i = 0, at = 0; i < spans.Length; at = spans[i].End + 1, i++) spans[i] = new Span(at, at + gold[i][1].Length);
            var sentence = English.Analyzer.AnalyzeSentence(text, spans);
            for (var i = 0; i < spans.Length; i++)
            {
                words++;
                if (sentence[i].Upos.ToString().Equals(gold[i][3], StringComparison.OrdinalIgnoreCase)) tags++;
                if (sentence[i].Head + 1 == int.Parse(gold[i][6]) && WithoutSubtype(sentence[i].Relation) == WithoutSubtype(gold[i][7])) arcs++;
            }
        }

        (100.0 * tags / words).ShouldBeGreaterThan(96);
        (100.0 * arcs / words).ShouldBeGreaterThan(86);
    }

    // As in the shared task of CoNLL 2018, a relation's subtype does not count.
    private static string WithoutSubtype(string relation) => relation.Split(':')[0];

    private static IEnumerable<List<string[]>> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var sentence = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                yield return sentence;
                sentence = [];
            }
            else if (line[0] != '#' && line.Split('\t') is var columns && int.TryParse(columns[0], out _))
            {
                sentence.Add(columns);
            }
        }
    }
}
