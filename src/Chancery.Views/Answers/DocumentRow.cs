using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>A document of the record.</summary>
/// <param name="Document">Which it is.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="Version">Which version of the report it is, from 1.</param>
/// <param name="FirstRead">When the record first received it.</param>
/// <param name="Claims">How many claims were found in it that the question asks for.</param>
/// <param name="Bounded">Between which days it was published, where its date is not known; null where nothing tells.</param>
internal sealed record DocumentRow(DocumentRef Document, string Language, int Version, DateTimeOffset FirstRead, int Claims, BoundView? Bounded)
{
    public static DocumentRow Of(DocumentSummary summary, int claims) =>
        new(DocumentRef.Of(summary), summary.Language, summary.Version, summary.FirstRead, claims, BoundView.Of(summary.Bounded));
}
