using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery documents</c>: which reports the record was made from.</summary>
internal static class DocumentsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("documents", "List the reports on record",
            "chancery documents --since 2013-10",
            "chancery documents --actor Honduras --kind visa --format md");
        var (common, filters) = (CommonOptions.WithClocks(), new FilterOptions());
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Asking.Narrowed(filters.Of(result), session, (filter, actors) => Ask(filter, actors, session))));
        return command;
    }

    private static DocumentsAnswer Ask(Filter filter, IReadOnlyList<ActorId> actors, RecordSession session)
    {
        var found = session.Store.Documents.List()
            .Where(document => IsIn(document, filter))
            .Select(document => DocumentRow.Of(document, document.Claims)).ToList();
        if (actors.Count > 0 || filter.Kind is not null || filter.Stage is not null || session.Vantage?.AsOf is not null)
        {
            // The dates of a list of documents are those of publication, whatever their claims are dated.
            var claims = session.Store.Claims.List(filter.ForClaims(actors) with { Since = null, Until = null })
                .CountBy(claim => claim.Document.Id).ToDictionary();
            found = [.. found.Where(row => claims.ContainsKey(row.Document.Id)).Select(row => row with { Claims = claims[row.Document.Id] })];
        }

        return new(Searched.In(session, filter, actors), found.Count, [.. found.Take(filter.Limit ?? int.MaxValue)]);
    }

    private static bool IsIn(DocumentSummary document, Filter filter)
    {
        if (filter is { Since: null, Until: null }) return true;
        return document.PublishedWithin is { } published
            && (filter.Since is not { } since || published.Latest >= since.Earliest)
            && (filter.Until is not { } until || published.Earliest <= until.Latest);
    }
}
