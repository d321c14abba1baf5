namespace Chancery.Actors.References;

/// <summary>The turns of an interview or a press conference given word for word: who speaks, and what is only asked.</summary>
internal sealed class Transcript
{
    /// <summary>More words than this before a colon are no label.</summary>
    private const int LongestLabel = 8;

    private readonly Discourse discourse;
    private readonly ReferenceWords words;
    private readonly List<Turn> turns = [];
    private readonly List<Quotation> speeches = [];
    private readonly bool[] asked;

    public Transcript(Discourse discourse, ReferenceWords words)
    {
        (this.discourse, this.words) = (discourse, words);
        var sentences = discourse.Draft.Sentences.Count;
        for (var sentence = 0; sentence < sentences; sentence++)
            if (TurnAt(sentence) is { } turn) turns.Add(turn);
        // "Otieno: Kenya will sign" alone is a headline.
        var isTranscript = turns.Count > 1 || turns is [{ Voice: Voice.Asks }];
        asked = isTranscript ? new bool[sentences] : [];
        if (!isTranscript) return;
        var named = turns.Exists(turn => turn.Voice is Voice.Named);
        for (var at = 0; at < turns.Count; at++) Take(turns[at], at + 1 < turns.Count ? turns[at + 1].Sentence : sentences, named);
    }

    private enum Voice
    {
        Asks,
        Answers,
        Named,
    }

    /// <summary>What is spoken by somebody whom the transcript names; empty for other reports.</summary>
    public IReadOnlyList<Quotation> Speeches => speeches;

    /// <summary>Whether the sentence belongs to what a journalist asks: nobody says so.</summary>
    public bool IsAsked(int sentence) => asked.Length > 0 && asked[sentence];

    private void Take(Turn turn, int end, bool named)
    {
        var answer = turn.Voice is Voice.Asks ? named ? end : NextLine(turn.Sentence, end) : turn.Sentence;
        for (var sentence = turn.Sentence; sentence < answer; sentence++) asked[sentence] = true;
        if (answer == end || (turn.Speaker ?? Interviewed()) is not { } speaker) return;
        var last = discourse.Names(end - 1).Count - 1;
        var first = answer == turn.Sentence ? turn.Colon + 1 : 0;
        if (first < discourse.Names(answer).Count) speeches.Add(new(answer, first, end - 1, last, speaker));
    }

    private int NextLine(int sentence, int end)
    {
        do sentence++;
        while (sentence < end && !BeginsLine(sentence));
        return sentence;
    }

    /// <summary>The one whom the report introduces before the first question: with an office rather than without.</summary>
    private Mention? Interviewed()
    {
        var introduced = discourse.All.Where(mention => mention.Sentence < turns[0].Sentence && mention is { Form: MentionForm.Name, Actors: [{ Type: ActorType.Person }] }).ToList();
        return introduced.Find(mention => discourse.OfficesOf(mention.Actors[0]).Any()) ?? introduced.FirstOrDefault();
    }

    private Turn? TurnAt(int sentence)
    {
        var names = discourse.Names(sentence);
        if (!BeginsLine(sentence)) return null;
        var colon = 1;
        while (colon < names.Count && colon <= LongestLabel && names.Form(colon) != ":") colon++;
        if (colon >= names.Count || names.Form(colon) != ":" || !char.IsUpper(names.Form(0)[0])) return null;
        if (colon == 1 && words.Asks(names.Form(0))) return new(sentence, colon, Voice.Asks, null);
        if (colon == 1 && words.Answers(names.Form(0))) return new(sentence, colon, Voice.Answers, null);
        return discourse.Index.At(sentence, colon - 1) is { Form: MentionForm.Name, Actors: [{ Type: ActorType.Person }] } speaker && speaker.Last == colon - 1
            ? new(sentence, colon, Voice.Named, speaker)
            : null;
    }

    private bool BeginsLine(int sentence)
    {
        if (sentence == 0) return true;
        var (before, here) = (discourse.Draft.Sentences[sentence - 1].Sentence.Span.End, discourse.Draft.Sentences[sentence].Sentence.Span.Start);
        return before <= here && discourse.Draft.Document.Text.AsSpan(before, here - before).Contains('\n');
    }

    private sealed record Turn(int Sentence, int Colon, Voice Voice, Mention? Speaker);
}
