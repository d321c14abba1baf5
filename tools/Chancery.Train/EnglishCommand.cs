namespace Chancery.Train;

/// <summary>The whole recipe of the English model that ships, from treebanks and plain text to the file.</summary>
/// <remarks>It takes hours. Files of steps that are done are kept beside the model, and the steps not done again.</remarks>
internal static class EnglishCommand
{
    // Plain text that is learnt from and the thousands of words taken of each file: the nearer to the domain, the more.
    private static readonly (string File, int Words)[] Texts =
    [
        ("state_dept_releases_2021_2022", 1500), ("wikinews_articles", 400), ("state_hist_visits_travels", 60),
        ("us_presidents_1945on", 250), ("cia_factbook_prose_1990_2025", 250), ("un_general_debate_1946_2024", 350),
    ];

    /// <summary>Trains.</summary>
    /// <param name="model">The file to write; the files of the steps before are written beside it.</param>
    /// <param name="webTreebank">The folder of the English Web Treebank.</param>
    /// <param name="texts">The folder of plain text.</param>
    /// <param name="vectors">Vectors of words, learnt from more text than that: a line a word.</param>
    /// <param name="data">The folder of the language's data: <c>data/en</c>.</param>
    internal static int Run(string model, string webTreebank, string texts, string vectors, string data)
    {
        var language = Path.Combine(data, "language");
        var files = Texts.Select(t => (Path: Path.Combine(texts, t.File + ".txt.gz"), t.Words)).ToArray();
        var near = model + ".vectors";
        Step(near, () => VectorsCommand.Run(near, language, [.. files.Select(f => f.Path)]));
        string[] common =
        [
            "--development", Path.Combine(webTreebank, "en_ewt-ud-dev.conllu.gz"), "--vectors", $"{vectors},{near}",
        ];
        var web = Path.Combine(webTreebank, "en_ewt-ud-train.conllu.gz");
        var all = string.Join(',', Directory.GetFiles(Path.Combine(data, "treebank"), "*.conllu").Order(StringComparer.Ordinal).Prepend(web));
        var teachers = Enumerable.Range(1, 3).Select(n => $"{model}.teacher{n}").ToArray();
        Teach(teachers[0], web, all, [.. common, "--hidden", "256", "--upper", "1"], seed: 1);
        Teach(teachers[1], web, all, [.. common, "--hidden", "256", "--upper", "2"], seed: 2);
        Step(teachers[2], () => TeacherCommand.Run(teachers[2], ["--treebank", all, .. common, "--hidden", "256", "--upper", "1", "--seed", "3"]));
        foreach (var (text, words) in files)
            Step(Labelled(model, text), () => LabelCommand.Run(Labelled(model, text),
            [
                "--treebank", all, .. common, "--teachers", string.Join(',', teachers), "--data", language, "--texts", $"{text}={words}000",
            ]));
        return TrainCommand.Run(model,
        [
            "--treebank", all, .. common, "--labelled", string.Join(',', files.Select(f => Labelled(model, f.Path))),
            "--gold-repeats", "3", "--epochs", "4", "--drop", "0.15", "--batch", "1200",
        ]);
    }

    private static string Labelled(string model, string text) => $"{model}.{Path.GetFileName(text).Split('.')[0]}";

    /// <summary>First the web alone, then a little more with the sentences near the domain: teachers that differ err differently.</summary>
    private static void Teach(string path, string web, string all, string[] common, int seed)
    {
        var start = path + ".web";
        Step(start, () => TeacherCommand.Run(start, ["--treebank", web, .. common, "--seed", $"{seed}"]));
        Step(path, () => TeacherCommand.Run(path,
            ["--treebank", all, .. common, "--seed", $"{seed + 10}", "--from", start, "--epochs", "2", "--rate", "0.0005"]));
    }

    private static void Step(string file, Action run)
    {
        if (File.Exists(file)) return;
        Console.WriteLine(Path.GetFileName(file));
        run();
    }
}
