using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays the sources of an answer out by their numbers, under a heading of their own.</summary>
internal static class CitedSources
{
    private const int LongestQuotation = 180;

    /// <summary>The heading and the list; nothing where no source is cited.</summary>
    public static IEnumerable<Block> Of(IEnumerable<Source> sources)
    {
        List<NumberedSource> cited = [.. sources.Select(source =>
            new NumberedSource(source.Number, DocumentWords.Of(source), Quotes.Short(source.Quotation.Text, LongestQuotation)))];
        return cited.Count == 0 ? [] : [new Heading("Sources"), new SourceList(cited)];
    }
}
