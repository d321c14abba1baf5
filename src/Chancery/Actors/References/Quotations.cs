using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Which words of a document stand in quotation marks, and who may be heard to speak them.</summary>
internal sealed class Quotations
{
    // A quotation without its closing mark would swallow the rest of a report.
    private const int MostSentences = 12;

    private readonly int[][] quotationAt;
    private readonly List<Quotation> quotations = [];

    public Quotations(string text, IReadOnlyList<Sentence> sentences)
    {
        quotationAt = new int[sentences.Count][];
        var open = default(char?);
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = sentences[index];
            quotationAt[index] = new int[sentence.Count];
            if (open is not null && Breaks(text, sentences, index, quotations[^1])) open = null;
            // Each paragraph of a long quotation opens with a mark of its own.
            var goesOn = open is not null && StartsParagraph(text, sentences, index);
            for (var token = 0; token < sentence.Count; token++)
            {
                var mark = goesOn && token == 0 ? null : Mark(text, sentence, token, open);
                if (open is null && mark is { } opening)
                {
                    open = opening;
                    quotations.Add(new(index, token, index, token));
                    quotationAt[index][token] = -1;
                    continue;
                }

                quotationAt[index][token] = open is null ? -1 : quotations.Count - 1;
                if (open is null) continue;
                quotations[^1] = quotations[^1] with { LastSentence = index, LastToken = token };
                if (mark is not null) (open, quotationAt[index][token]) = (null, -1);
            }
        }
    }

    /// <summary>All quotations in the order of the text.</summary>
    public IReadOnlyList<Quotation> All => quotations;

    /// <summary>The place in <see cref="All"/> of the quotation in which the word stands; -1 when it stands in none.</summary>
    public int IndexAt(int sentence, int token) => quotationAt[sentence][token];

    /// <summary>The quotation in which the word stands; null when it stands in none.</summary>
    public Quotation? At(int sentence, int token) =>
        quotationAt[sentence][token] is >= 0 and var quotation ? quotations[quotation] : null;

    /// <summary>Whether a word of the sentence may stand in a quotation.</summary>
    public bool AnyIn(int sentence) => quotationAt[sentence].AsSpan().ContainsAnyExcept(-1);

    /// <summary>Adds what is spoken without quotation marks; a quotation within it keeps its own speaker.</summary>
    public void Add(Quotation speech)
    {
        quotations.Add(speech);
        for (var sentence = speech.FirstSentence; sentence <= speech.LastSentence; sentence++)
        {
            var spoken = quotationAt[sentence].AsSpan()[(sentence == speech.FirstSentence ? speech.FirstToken : 0)..];
            spoken.Replace(-1, quotations.Count - 1);
        }
    }

    // The mark that opens a quotation, or, in one, the mark that ends it.
    private static char? Mark(string text, Sentence sentence, int token, char? open)
    {
        var form = sentence[token].Form;
        if (form is "\"" or "''" or "``" && open is null or '"') return '"';
        if (form is "\"" or "''") return open is '“' or '"' ? '"' : null;
        if (open is null) return form is "“" or "«" ? form[0] : form == "‘" && BeginsWord(text, sentence[token].Span) ? '‘' : null;
        return (open, form) switch
        {
            ('“', "”") or ('«', "»") => form[0],
            ('‘', "’" or "”") when !BeginsWord(text, sentence[token].Span) => form[0],
            _ => null,
        };
    }

    private static bool Breaks(string text, IReadOnlyList<Sentence> sentences, int index, Quotation quotation) =>
        index - quotation.FirstSentence > MostSentences || (StartsParagraph(text, sentences, index) && !Opens(sentences[index], 0));

    private static bool StartsParagraph(string text, IReadOnlyList<Sentence> sentences, int index) =>
        index > 0 && EndsParagraph(text, sentences[index - 1].Span.End, sentences[index].Span.Start);

    private static bool Opens(Sentence sentence, int token) => sentence[token].Form is "\"" or "“" or "«" or "``";

    private static bool BeginsWord(string text, Span mark) =>
        (mark.Start == 0 || char.IsWhiteSpace(text[mark.Start - 1])) && mark.End < text.Length && char.IsLetterOrDigit(text[mark.End]);

    private static bool EndsParagraph(string text, int from, int to) =>
        from < to && text.AsSpan(from, to - from).Count('\n') > 1;
}
