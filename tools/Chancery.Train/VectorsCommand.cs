using System.Globalization;
using Chancery.Language.Data;
using Chancery.Train.Training;
using Chancery.Train.Vectors;

namespace Chancery.Train;

/// <summary>Learns vectors of words from plain text and writes them as text.</summary>
internal static class VectorsCommand
{
    private const int Width = 64;
    private const int Epochs = 3;
    private const int LeastCount = 20;
    private const int LargestFile = 7_000_000;
    private const ulong Seed = 1;

    internal static int Run(string target, string dataFolder, string[] texts)
    {
        var corpus = Corpus.Read(texts, WritingConventions.Load(dataFolder), LeastCount, LargestFile);
        Console.WriteLine($"{corpus.Text.Length} words of text, {corpus.Words.Length} different");
        var model = new SkipGram(corpus.Counts, Width, new RandomSource(Seed));
        for (var epoch = 0; epoch < Epochs; epoch++) model.Learn(corpus.Text, epoch, Epochs);
        using var output = new StreamWriter(target);
        for (var i = 0; i < corpus.Words.Length; i++)
        {
            if (corpus.Words[i].AsSpan().ContainsAny(' ', '\n')) continue;
            output.Write(corpus.Words[i]);
            foreach (var cell in model[i]) output.Write(string.Create(CultureInfo.InvariantCulture, $" {cell:0.0000}"));
            output.WriteLine();
        }

        return 0;
    }
}
