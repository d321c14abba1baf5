using Chancery.Cli.Output;
using Chancery.Intake;
using Chancery.Interchange.Conllu;
using Chancery.Language;
using Chancery.Language.Morphology;
using Chancery.Text;

namespace Chancery.Cli.Parsing;

/// <summary>Parses what a request names, piece by piece: no more than one piece of the input is held at a time.</summary>
internal sealed class ParseRun
{
    private const string Language = "en";
    private const string MendSentence = "Mend the sentence, which is left out; plain text is parsed without --tokens gold";

    private readonly ParseRequest request;
    private readonly Surroundings surroundings;
    private readonly string data;
    private readonly Analyzer analyzer;
    private readonly ISentenceOutput output;
    private readonly ParseProblems problems;

    /// <summary>Loads what the request needs.</summary>
    public ParseRun(ParseRequest request, Surroundings surroundings)
    {
        (this.request, this.surroundings) = (request, surroundings);
        var installation = surroundings.Installation();
        data = Path.Combine(installation.Data, Language);
        var language = Path.Combine(data, "language");
        analyzer = Analyzer.Load(request.Model ?? Path.Combine(installation.Models, Language, "analysis.bin"), language);
        output = OutputOf(request.Format, MorphologicalFeatures.Load(language));
        problems = new(surroundings.Errors);
    }

    /// <summary>Runs; gives the exit code.</summary>
    public int Run(CancellationToken stop)
    {
        var sentences = request.ReadsLayout ? Pages() : request.Paths.SelectMany(path => request.Tokens is TokenSource.Gold ? Conllu(path) : Plain(path));
        var any = false;
        foreach (var sentence in sentences)
        {
            if (stop.IsCancellationRequested) return ExitCode.Stopped;
            output.Write(sentence);
            any = true;
        }

        problems.Finish();
        if (problems.Count == 0) return ExitCode.Done;
        return any ? ExitCode.Findings : ExitCode.BadData;
    }

    private ISentenceOutput OutputOf(ParseFormat format, MorphologicalFeatures features) => format switch
    {
        ParseFormat.Conllu => new ConlluOutput(surroundings.Output, features),
        ParseFormat.Tree => new TreeOutput(surroundings.Output, surroundings.Screen),
        ParseFormat.Json => new JsonOutput(surroundings.OutputBytes, features),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private IEnumerable<ParsedSentence> Plain(string path)
    {
        var (text, problem) = TextFile.Open(path, surroundings.OpenInput);
        if (problem is not null) problems.Add(problem);
        if (text is null) yield break;
        using (text)
        {
            var document = new ParsedDocument(NameOf(path));
            foreach (var piece in new TextPieces(text).Read())
            {
                if (document.IsNew && ConlluGuess.Fits(piece.Text))
                {
                    problems.Add(new(path, "it is CoNLL-U, not plain text", "Add --tokens gold to parse its words"));
                    yield break;
                }

                foreach (var sentence in document.Sentences(piece, analyzer)) yield return sentence;
            }
        }
    }

    private IEnumerable<ParsedSentence> Pages()
    {
        var layouts = LayoutReader.Load(data);
        var input = request.Paths.Contains(DocumentSource.StandardInput) ? surroundings.OpenInput() : null;
        foreach (var result in DocumentSource.Read(request.Paths, new IntakeOptions(), input))
        {
            if (result.Problem is { } problem) problems.Add(problem);
            if (result.Document is not { } report) continue;
            Span[] blocks = [.. layouts.Read(report).Readable.Select(block => block.Span)];
            foreach (var sentence in new ParsedDocument(report.Name).Sentences(new(report.Text, blocks, 0, GoesOn: false), analyzer))
                yield return sentence;
        }
    }

    private IEnumerable<ParsedSentence> Conllu(string path)
    {
        var (text, problem) = TextFile.Open(path, surroundings.OpenInput);
        if (problem is not null) problems.Add(problem);
        if (text is null) yield break;
        using (text)
        {
            var number = 0;
            var place = path == DocumentSource.StandardInput ? "standard input" : path;
            foreach (var entry in ConlluReader.Read(text))
            {
                number++;
                if (entry.Sentence is { } given) yield return GivenWords.Parse(given, $"{number}", analyzer);
                else problems.Add(new($"{place}:{entry.Line}", entry.Problem!, MendSentence));
            }
        }
    }

    private static string NameOf(string path) => path == DocumentSource.StandardInput ? "" : Path.GetFileNameWithoutExtension(path);
}
