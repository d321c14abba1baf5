namespace Chancery.Actors.References;

/// <summary>Who speaks in the quotations of a document and in a statement that it gives word for word.</summary>
/// <remarks>Settled once the document's references are; never changes.</remarks>
internal sealed class QuotedSpeech
{
    private readonly Quotations quotations;
    private readonly IReadOnlyList<ActorId>[] speakers;
    private readonly IReadOnlyList<ActorId>[] issuers;
    private readonly ActorId[] publisher;
    private readonly Transcript transcript;

    public QuotedSpeech(Discourse discourse, Speakers speakers, StateGroups groups, Transcript transcript)
    {
        this.transcript = transcript;
        quotations = discourse.Quotations;
        publisher = discourse.OfficialPublisher is { } state ? [state] : [];
        this.speakers =
        [
            .. Enumerable.Range(0, quotations.All.Count)
                .Select(IReadOnlyList<ActorId> (quotation) => speakers.Of(quotation) is { } speaker ? groups.Joined(speaker) : []),
        ];
        issuers = [.. Enumerable.Range(0, discourse.Draft.Sentences.Count).Select(speakers.IssuersOf)];
    }

    /// <summary>Who speaks the quotation in which the word stands; empty outside quotations and where it is not clear.</summary>
    public IReadOnlyList<ActorId> SpeakersAt(int sentence, int token) =>
        quotations.IndexAt(sentence, token) is >= 0 and var quotation ? speakers[quotation] : [];

    /// <summary>Whether the sentence is what a journalist asks in a transcript.</summary>
    public bool IsAsked(int sentence) => transcript.IsAsked(sentence);

    /// <summary>Those who issued the statement that the sentence belongs to; empty outside such a statement.</summary>
    public IReadOnlyList<ActorId> IssuersOf(int sentence) => issuers[sentence];

    /// <summary>Those who issued the statement that the sentence belongs to, else the state whose own body published the text;
    /// empty in quotations and in what others report.</summary>
    public IReadOnlyList<ActorId> OwnVoiceAt(int sentence, int token) =>
        quotations.IndexAt(sentence, token) >= 0 ? [] : issuers[sentence].Count > 0 ? issuers[sentence] : publisher;
}
