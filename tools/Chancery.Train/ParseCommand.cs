using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Language;
using Chancery.Train.Treebank;

namespace Chancery.Train;

/// <summary>Analyses standard input and writes CoNLL-U to standard output, so that a model can be scored and looked at.</summary>
internal static class ParseCommand
{
    internal static int Run(string modelPath, string dataFolder, bool goldWords)
    {
        var analyzer = Analyzer.Load(modelPath, dataFolder);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        var watch = new Stopwatch();
        var words = 0;
        foreach (var (text, sentences) in goldWords ? WithWords(analyzer, input, watch) : Raw(analyzer, input, watch))
            foreach (var sentence in sentences)
            {
                words += sentence.Count;
                ConlluWriter.Write(output, text, sentence);
            }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{words} words in {watch.Elapsed.TotalSeconds:0.00} s, {words / watch.Elapsed.TotalSeconds:0} words/s"));
        return 0;
    }

    private static IEnumerable<(string Text, IReadOnlyList<Sentence> Sentences)> Raw(Analyzer analyzer, TextReader input, Stopwatch watch)
    {
        var text = input.ReadToEnd();
        watch.Start();
        var sentences = analyzer.Analyze(text, [new Span(0, text.Length)]);
        watch.Stop();
        yield return (text, sentences);
    }

    private static IEnumerable<(string Text, IReadOnlyList<Sentence> Sentences)> WithWords(Analyzer analyzer, TextReader input, Stopwatch watch)
    {
        foreach (var sentence in ConlluReader.Read(input, "standard input"))
        {
            var text = string.Join(' ', sentence.Words.Select(w => w.Form));
            var spans = new Span[sentence.Words.Count];
            var at = 0;
            for (var i = 0; i < spans.Length; i++)
            {
                spans[i] = new Span(at, at + sentence.Words[i].Form.Length);
                at = spans[i].End + 1;
            }

            watch.Start();
            var analysed = analyzer.AnalyzeSentence(text, spans);
            watch.Stop();
            yield return (text, [analysed]);
        }
    }
}
