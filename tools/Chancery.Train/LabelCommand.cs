using System.Globalization;
using Chancery.Language.Data;
using Chancery.Train.Teaching;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Has teachers label plain text for a small network to learn from.</summary>
internal static class LabelCommand
{
    private const int BatchSentences = 40;

    internal static int Run(string path, string[] arguments)
    {
        var options = new Arguments(arguments, [.. TrainingData.Options, "teachers", "data", "texts"]);
        var settings = new TrainingSettings();
        var data = TrainingData.Read(options, settings.LeastCount);
        var teachers = new Teachers(options.Many("teachers").Select(f => TeacherFile.Read(f, data.Vocabulary, data.Vectors, settings)).ToList());
        Console.WriteLine($"teachers together: {Scores.Of(teachers, data)}");
        var source = new SentenceSource(WritingConventions.Load(options.One("data")));
        var sentences = options.Many("texts").SelectMany(t => Sentences(source, t)).ToList();
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Length)} words");
        // Sentences of like length go together, since each batch is as wide as its longest.
        LabelledText.Write(path, sentences.OrderBy(s => s.Length).Chunk(BatchSentences).SelectMany(teachers.Label));
        return 0;
    }

    // A text is FILE=WORDS.
    private static IEnumerable<string[]> Sentences(SentenceSource source, string text)
    {
        var at = text.LastIndexOf('=');
        return source.Read(text[..at], int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture));
    }
}
