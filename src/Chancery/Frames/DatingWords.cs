namespace Chancery.Frames;

/// <summary>The words that change what a date beside them tells.</summary>
/// <param name="Notifying">Verbs by which an act is made known to whom it concerns: the act is dated by them.</param>
/// <param name="Beginning">Verbs that date only the first day of what they govern.</param>
/// <param name="Occasions">Nouns for what people come together for: its year is that of what was done there.</param>
/// <param name="Onsets">Nouns for the beginning of something: what begins is dated by it.</param>
/// <param name="Due">Words that say, before an infinitive, when what they speak of is to begin.</param>
/// <param name="Apart">Words that put what follows them at another time than what is told: "after", "since".</param>
/// <param name="Concluding">Verbs for what two sides do together on one day: "sign", "conclude".</param>
/// <param name="ReportDays">Adverbs of the day on which a report is written.</param>
/// <param name="Since">Prepositions of the day from which something has been so.</param>
/// <param name="Papers">What states conclude: "the treaty of 1886" is dated by that day.</param>
/// <param name="Conferring">Verbs of talking: what is talked about may have a day of its own.</param>
/// <param name="Founded">Verbs for how something that goes on came about: its day is not that of what is done under it.</param>
/// <param name="Spreading">Prepositions of the time over which something is spread: "over the next decade".</param>
internal sealed record DatingWords(
    PhraseTable Notifying, PhraseTable Beginning, PhraseTable Occasions, PhraseTable Onsets,
    PhraseTable Due, PhraseTable Apart, PhraseTable Concluding, PhraseTable ReportDays, PhraseTable Since,
    PhraseTable Papers, PhraseTable Conferring, PhraseTable Founded, PhraseTable Spreading);
