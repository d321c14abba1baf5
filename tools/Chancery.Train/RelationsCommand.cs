using System.Globalization;
using Chancery.Coding;
using Chancery.Lexicons;
using Chancery.Train.Relations;

namespace Chancery.Train;

/// <summary>Trains the classifier of event types, and says how good it is.</summary>
internal static class RelationsCommand
{
    private static readonly string[] s_options = ["pairs", "test", "folds", "penalty", "least", "without", "confusions", "deals"];

    internal static int Run(string path, string[] arguments)
    {
        var options = new Arguments(arguments, s_options);
        var (penalty, least) = (options.Number("penalty", 0.02f), (int)options.Number("least", 1));
        var coder = RelationCoder.Load(Installation.Find(), model: null);
        var examples = Read(options, "pairs", coder);
        if (examples.Count == 0) throw new UsageException("--pairs is missing");
        var model = new LogisticRegression(examples, penalty, least).ToModel(Notes(options, examples.Count));
        RelationModelFile.Save(path, model);
        Console.WriteLine($"{examples.Count} pairs, {model.Weights.Count} features");
        var test = Read(options, "test", coder);
        if (test.Count > 0) Report(options, [.. test.Select(example => model.Choose(example.Features))], test);
        if ((int)options.Number("folds", 0) is not (> 1 and var folds)) return 0;
        var crossed = test.Count > 0 ? test : examples;
        var given = test.Count > 0 ? examples : [];
        var deals = (int)options.Number("deals", 1);
        Console.WriteLine($"cross-validated in {folds} folds, dealt out {deals} times{(given.Count > 0 ? ", the pairs of --pairs learnt from in each" : "")}");
        var chosen = Enumerable.Range(0, deals)
            .SelectMany(deal => CrossValidation.Run(crossed, given, folds, (uint)deal, learnt => new LogisticRegression(learnt, penalty, least).ToModel([])));
        Report(options, [.. chosen], [.. Enumerable.Repeat(crossed, deals).SelectMany(e => e)]);
        return 0;
    }

    private static List<Example> Read(Arguments options, string name, RelationCoder coder) =>
        [.. options.Many(name).SelectMany(file => Read(file, coder, options.Many("without")))];

    private static List<Example> Read(string file, RelationCoder coder, string[] without)
    {
        var examples = new List<Example>();
        foreach (var pair in LabelledPairFile.Read(file))
        {
            var (features, framed) = coder.Look(pair.Sentence, pair.Source, pair.Target);
            examples.Add(new(pair, [.. features.Where(f => !without.Contains(f[..f.IndexOf(':')]))], framed));
        }

        return examples;
    }

    private static void Report(Arguments options, List<(EventType Type, double Probability)> chosen, List<Example> examples)
    {
        var (majority, frames, classifier) = (new Agreement(), new Agreement(), new Agreement());
        var commonest = examples.GroupBy(e => e.Pair.Root).MaxBy(g => g.Count())!.Key;
        for (var i = 0; i < examples.Count; i++)
        {
            var right = examples[i].Pair.Root;
            majority.Add(right, commonest);
            frames.Add(right, examples[i].Framed);
            classifier.Add(right, chosen[i].Type);
        }

        Console.WriteLine($"majority    {majority.Line()}\nframes      {frames.Line()}\nclassifier  {classifier.Line()}");
        Console.WriteLine(Reliability.Line([.. examples.Select((e, i) => (chosen[i].Probability, e.Pair.Root == chosen[i].Type))]));
        if (options.Number("confusions", 0) == 0) return;
        Console.WriteLine(classifier.Table());
        foreach (var line in classifier.Confusions().Take((int)options.Number("confusions", 0))) Console.WriteLine(line);
    }

    private static string[] Notes(Arguments options, int examples) =>
    [
        "event types of pairs, multinomial logistic regression",
        $"pairs {string.Join(' ', options.Many("pairs").Select(Path.GetFileName))} ({examples})",
        string.Create(CultureInfo.InvariantCulture, $"penalty {options.Number("penalty", 0.02f)} least {options.Number("least", 1)}"),
    ];
}
