using Chancery.Record;
using Chancery.Server.Documents.Versions;
using Chancery.Text;
using Chancery.Views.Answers;

namespace Chancery.Server.Documents;

/// <summary>A report as it was read, and what was read in it.</summary>
/// <param name="Document">The report.</param>
/// <param name="Summary">What is known of it.</param>
/// <param name="Parts">Its text, taken apart.</param>
/// <param name="Claims">What was read in it, in the order of the text; candidates among them.</param>
/// <param name="Versions">All versions of the report, the first one first.</param>
/// <param name="Before">The report published before it; null when there is none.</param>
/// <param name="After">The report published after it.</param>
internal sealed record DocumentAnswer(
    Document Document, DocumentSummary Summary, IReadOnlyList<TextPart> Parts, IReadOnlyList<ClaimView> Claims,
    IReadOnlyList<DocumentSummary> Versions, DocumentSummary? Before, DocumentSummary? After)
{
    /// <summary>Its headline, as given beside the text or at the beginning of it; else its name.</summary>
    public string Title => Document.Title ?? Parts.FirstOrDefault(part => part.Kind == BlockKind.Headline)?.Words ?? Document.Name;

    /// <summary>The report; null when there is none of this id or name.</summary>
    public static DocumentAnswer? Of(string idOrName, RecordSession session, LayoutReader layouts)
    {
        var documents = session.Store.Documents;
        if (documents.Find(idOrName) is not { } summary || documents.Load(summary.Id) is not { } document) return null;
        var claims = VersionsAnswer.ReadIn(summary, session);
        return new(
            document, summary, TextParts.Of(document.Text, layouts.Read(document).Blocks, claims), claims,
            documents.Versions(summary.Id), documents.Before(summary.Id), documents.Page(summary.Id, 1) is [var next] ? next : null);
    }
}
