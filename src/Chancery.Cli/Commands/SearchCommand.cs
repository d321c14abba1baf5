using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery search</c>: the reports in which words occur.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 20;

    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("search", "Search the texts of the reports; words in quotation marks stand together",
            "chancery search embassy Tegucigalpa",
            "chancery search '\"visa-free travel\" Caribbean' --limit 5");
        var words = new Argument<string[]>("words")
        {
            Description = "What to search for; all words must occur, in any form",
            HelpName = "WORDS",
            Arity = ArgumentArity.OneOrMore,
        };
        words.Validators.Add(result =>
        {
            if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("Name the words to search for.");
        });
        var limit = new Option<int>("--limit") { Description = "At most so many", HelpName = "N", DefaultValueFactory = _ => UsualLimit };
        var common = CommonOptions.WithClocks();
        command.Arguments.Add(words);
        command.Options.Add(limit);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Reply.Of(Ask(string.Join(' ', result.GetValue(words)!), result.GetValue(limit), session))));
        return command;
    }

    private static SearchAnswer Ask(string words, int limit, RecordSession session)
    {
        if (session.Vantage?.AsOf is not null) return AskAsOf(words, limit, session);
        var hits = session.Store.FullText.Find(words, limit);
        return new(words, Searched.In(session), [.. hits.Select(hit => Show(hit, hit.Document.Claims))]);
    }

    /// <summary>Of valid time are the reports that tell of something that had happened.</summary>
    private static SearchAnswer AskAsOf(string words, int limit, RecordSession session)
    {
        var claims = session.Store.Claims.List(new()).CountBy(claim => claim.Document.Id).ToDictionary();
        var hits = session.Store.FullText.Find(words, int.MaxValue).Where(hit => claims.ContainsKey(hit.Document.Id)).Take(limit);
        return new(words, Searched.In(session), [.. hits.Select(hit => Show(hit, claims[hit.Document.Id]))]);
    }

    private static Hit Show(SearchHit hit, int claims) => new(DocumentRef.Of(hit.Document), claims, hit.Snippet, hit.Highlights);
}
