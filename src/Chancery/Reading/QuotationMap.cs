using Chancery.Frames;

namespace Chancery.Reading;

/// <summary>Which words of a document stand inside quotation marks, and who speaks there.</summary>
internal sealed class QuotationMap
{
    // A quotation without its closing mark would swallow the rest of a report.
    private const int MaxSentences = 8;

    private readonly Dictionary<int, List<(int First, int Last, IReadOnlyList<ActorId>? Speakers)>> quoted = [];

    private QuotationMap()
    {
    }

    /// <summary>Names the speakers beside a quotation that covers some words of a sentence; null when none is named.</summary>
    public delegate IReadOnlyList<ActorId>? SpeakerFinder(int sentence, int first, int last);

    /// <summary>Finds the quotations of a document.</summary>
    public static QuotationMap Of(IReadOnlyList<SentenceView> views, string text, SpeakerFinder speakersOf)
    {
        var map = new QuotationMap();
        var open = (Sentence: -1, Token: 0);
        IReadOnlyList<ActorId>? lastSpeakers = null;
        var lastSentence = -3;
        for (var s = 0; s < views.Count; s++)
        {
            if (open.Sentence >= 0 && (s - open.Sentence > MaxSentences || (StartsParagraph(views, s, text) && !StartsQuoted(views[s])))) open.Sentence = -1;
            for (var t = 0; t < views[s].Count; t++)
            {
                var mark = MarkAt(views[s], t);
                if (open.Sentence < 0 && mark is Mark.Open or Mark.Straight) open = (s, t);
                else if (open.Sentence >= 0 && mark is Mark.Close or Mark.Straight && (s, t) != open)
                {
                    var from = open;
                    open.Sentence = -1;
                    // A quoted word or two ("busy") is a manner of speaking, not a speech.
                    var speakers = map.Add(views, from, (s, t), speakersOf);
                    if (speakers is null && from.Sentence - lastSentence <= 1) speakers = lastSpeakers;
                    map.Assign(from.Sentence, s, speakers);
                    (lastSpeakers, lastSentence) = (speakers ?? lastSpeakers, s);
                }
            }
        }

        return map;
    }

    /// <summary>Who speaks at a word; null when the word is not quoted or the speaker is not known.</summary>
    public IReadOnlyList<ActorId>? SpeakersAt(int sentence, int token) =>
        Find(sentence, token) is { } part ? part.Speakers : null;

    /// <summary>Whether a word stands inside a quotation.</summary>
    public bool IsQuoted(int sentence, int token) => Find(sentence, token) is not null;

    private enum Mark
    {
        None,
        Open,
        Close,
        Straight,
    }

    private (int First, int Last, IReadOnlyList<ActorId>? Speakers)? Find(int sentence, int token)
    {
        if (!quoted.TryGetValue(sentence, out var parts)) return null;
        foreach (var part in parts)
            if (part.First <= token && token <= part.Last) return part;
        return null;
    }

    private IReadOnlyList<ActorId>? Add(
        IReadOnlyList<SentenceView> views, (int Sentence, int Token) from, (int Sentence, int Token) to, SpeakerFinder speakersOf)
    {
        IReadOnlyList<ActorId>? speakers = null;
        for (var s = to.Sentence; s >= from.Sentence; s--)
        {
            var first = s == from.Sentence ? from.Token : 0;
            var last = s == to.Sentence ? to.Token : views[s].Count - 1;
            if (!quoted.TryGetValue(s, out var parts)) quoted[s] = parts = [];
            parts.Add((first, last, null));
            if (s == to.Sentence || s == from.Sentence) speakers ??= speakersOf(s, first, last);
        }

        return speakers;
    }

    private void Assign(int from, int to, IReadOnlyList<ActorId>? speakers)
    {
        for (var s = from; s <= to; s++) quoted[s][^1] = quoted[s][^1] with { Speakers = speakers };
    }

    private static Mark MarkAt(SentenceView view, int token) => view[token].Form switch
    {
        "“" or "«" or "``" or "„" => Mark.Open,
        "”" or "»" or "''" => Mark.Close,
        "\"" => Mark.Straight,
        _ => Mark.None,
    };

    private static bool StartsParagraph(IReadOnlyList<SentenceView> views, int s, string text) =>
        s > 0 && text.AsSpan(views[s - 1].Sentence.Span.End, Math.Max(0, views[s].Sentence.Span.Start - views[s - 1].Sentence.Span.End)).Count('\n') > 1;

    private static bool StartsQuoted(SentenceView view) => view.Count > 0 && MarkAt(view, 0) is Mark.Open or Mark.Straight;
}
