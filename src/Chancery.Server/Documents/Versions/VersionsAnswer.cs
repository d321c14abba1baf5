using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Versions;

namespace Chancery.Server.Documents.Versions;

/// <summary>What differs between two versions of a report.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
/// <param name="Text">What differs in the text.</param>
/// <param name="Claims">What differs in what was read in it.</param>
internal sealed record VersionsAnswer(DocumentSummary Before, DocumentSummary After, IReadOnlyList<TextChange> Text, IReadOnlyList<ClaimChange> Claims)
{
    /// <summary>The comparison; null when one of them is not there, or the two are not of one report.</summary>
    /// <param name="id">The id of a version.</param>
    /// <param name="other">The id of another one.</param>
    /// <param name="session">The record.</param>
    public static VersionsAnswer? Of(string id, string other, RecordSession session)
    {
        var documents = session.Store.Documents;
        var versions = documents.Find(id) is { } found ? documents.Versions(found.Id).Where(version => version.Id == found.Id || version.Id == other).DistinctBy(version => version.Id).ToList() : [];
        if (versions is not [var before, var after] || documents.Load(before.Id) is not { } earlier || documents.Load(after.Id) is not { } later) return null;
        return new(before, after, TextChanges.Between(earlier.Text, later.Text), ClaimComparer.Compare(ReadIn(before, session), ReadIn(after, session)));
    }

    /// <summary>What was read in a version, in the order of its text: of one that was replaced as it was read then.</summary>
    public static IReadOnlyList<ClaimView> ReadIn(DocumentSummary version, RecordSession session) =>
        [.. (version.IsCurrent ? session.Store.Claims.Of(version.Id) : session.Store.Claims.AsRead(version.Id).Select(claim => new RecordedClaim(claim, version, Matter: null, [])))
            .Select(claim => ClaimView.Of(claim, session)).OrderBy(claim => claim.Evidence[0].Span.Start)];
}
