using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>The claims of documents as they were decided to be. What an update takes in it needs twice, and does not read twice where it
/// is not too much to hold.</summary>
internal sealed class ReadClaims(CurrentDocuments documents, DecidedClaims decided)
{
    private readonly Dictionary<long, (CurrentDocument Document, List<SourcedClaim> Claims)> held = [];
    private int claims;

    /// <summary>Those of a document that is taken in.</summary>
    public List<SourcedClaim> Read(CurrentDocument document)
    {
        var read = Decided(document);
        if ((claims += read.Count) <= HeldClaims.Most) held[document.Reading] = (document, read);
        return read;
    }

    /// <summary>Those of a reading, which are asked for no more afterwards.</summary>
    public (CurrentDocument Document, List<SourcedClaim> Claims) Take(long reading)
    {
        if (held.Remove(reading, out var read)) return read;
        var document = documents.Of(reading);
        return (document, Decided(document));
    }

    private List<SourcedClaim> Decided(CurrentDocument document) => documents.ClaimsOf(document).ConvertAll(decided.Apply);
}
