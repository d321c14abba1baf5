using Chancery.Actors.Offices;
using Chancery.Actors.Persons;

namespace Chancery.Actors;

/// <summary>What has been found in a document while its mentions are being read: sentence by sentence what stands there,
/// and the persons of the whole.</summary>
internal sealed class DocumentDraft
{
    private readonly SentenceDraft[] sentences;

    public DocumentDraft(Document document, Publisher? publisher, SentenceDraft[] sentences)
    {
        Document = document;
        Publisher = publisher;
        this.sentences = sentences;
    }

    public Document Document { get; }

    public Publisher? Publisher { get; }

    /// <summary>The state in which the place of the dateline lies; null when there is no dateline.</summary>
    public ActorId? WrittenFrom { get; init; }

    public IReadOnlyList<SentenceDraft> Sentences => sentences;

    public PersonRegistry Persons { get; } = new();

    public OfficeLedger Ledger { get; } = new();

    /// <summary>All offices with a name beside them, in the order of the text.</summary>
    public IEnumerable<NamedOffice> NamedOffices => sentences.SelectMany(sentence => sentence.NamedOffices);

    /// <summary>All names of persons, in the order of the text.</summary>
    public IEnumerable<NameRun> Runs => sentences.SelectMany(sentence => sentence.Runs);
}
