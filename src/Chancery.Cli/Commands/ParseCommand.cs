using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Cli.Parsing;
using Chancery.Intake;
using Chancery.Lexicons;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery parse</c>: shows the sentences, words, tags and trees of a text.</summary>
internal static class ParseCommand
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Text files; - or nothing for standard input",
        HelpName = "PATH",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<TokenSource> Tokens = new("--tokens")
    {
        Description = "gold: the input is CoNLL-U; keep its sentences and words, replace lemmas, tags, features, heads and relations",
        HelpName = "gold",
        CustomParser = result => WordOption.Parse<TokenSource>(result),
    };

    private static readonly Option<ParseFormat> Format = new("--format")
    {
        Description = "conllu for other programs (as without this option), tree for reading, json for a sentence a line",
        HelpName = "conllu|tree|json",
        CustomParser = result => WordOption.Parse<ParseFormat>(result),
    };

    private static readonly Option<bool> Layout = new("--layout")
    {
        Description = "Take the page of each report apart first, as `chancery read` does, and parse what belongs to the report",
    };

    private static readonly Option<string?> Model = new("--model") { Description = "Parse with this model instead of the installed one", HelpName = "FILE" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("parse", "Show the sentences, words, tags and trees of a text",
            "chancery parse samples/03-honduras-opens-embassy.txt --format tree",
            "echo \"The envoy left.\" | chancery parse",
            "chancery parse treebank.conllu --tokens gold --model models/en/analysis.bin > parsed.conllu")
        {
            Paths, Tokens, Format, Layout, Model,
        };
        command.Validators.Add(result =>
        {
            // By its word: a value that is none must not be asked for before it has been reported.
            var keepsWords = result.GetResult(Tokens)?.Tokens is [var word] && word.Value == Word.Of(TokenSource.Gold);
            if (keepsWords && result.GetValue(Layout)) result.AddError("CoNLL-U has no page: leave out --layout or --tokens gold.");
        });
        command.SetAction((result, stop) => Task.Run(() => Run(Request(result), surroundings, stop), CancellationToken.None));
        return command;
    }

    private static ParseRequest Request(ParseResult result) => new(
        result.GetValue(Paths) is { Length: > 0 } paths ? paths : [DocumentSource.StandardInput],
        result.GetValue(Tokens), result.GetValue(Layout), result.GetValue(Format), result.GetValue(Model));

    private static int Run(ParseRequest request, Surroundings surroundings, CancellationToken stop)
    {
        if (request.Model is { } model && !File.Exists(model))
            return Fail($"There is no model {model}. Check the path; without --model the installed one is used.", surroundings);
        try
        {
            return new ParseRun(request, surroundings).Run(stop);
        }
        catch (Exception problem) when (problem is LexiconException or InvalidDataException or IOException)
        {
            return Fail(problem.Message, surroundings);
        }
    }

    private static int Fail(string message, Surroundings surroundings)
    {
        surroundings.Errors.WriteLine(message);
        return ExitCode.BadData;
    }
}
