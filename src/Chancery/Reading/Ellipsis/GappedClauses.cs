using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Puts the verb back where a coordinated clause leaves it out: whatever reads "signed an accord with Peru in May and with
/// Chile in June" then reads "and signed an accord with Chile in June".</summary>
/// <remarks>The gap is told by what the tree makes of it: a word coordinated with a date, or with one behind another preposition, or
/// an orphan (Universal Dependencies, "Ellipsis"). What remains stands for whatever in the clause before has its preposition, else
/// for its object, else for its subject.</remarks>
internal sealed class GappedClauses(FrameLexicon lexicon)
{
    private readonly PhraseTable calendar = lexicon.Class("calendar");

    /// <summary>The sentences with the verbs that they leave out.</summary>
    public IReadOnlyList<Sentence> Restore(IReadOnlyList<Sentence> sentences)
    {
        Sentence[]? restored = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var at = sentences[i].Count - 1; sentences[i].HasTree && at > 0; at--)
            {
                var sentence = (restored ?? sentences)[i];
                if ((GappedAmounts.At(sentence, at) ?? RemnantAt(sentence, at)) is not { } remnant) continue;
                restored ??= [.. sentences];
                restored[i] = remnant.Complete(sentence);
            }
        }

        return restored ?? sentences;
    }

    private Remnant? RemnantAt(Sentence sentence, int at)
    {
        if (sentence[at] is not { Upos: Upos.PropN or Upos.Noun, Relation: "conj" or "obl" } || IsDate(sentence, at) || sentence.Child(at, "cop", "nsubj", "aux") >= 0) return null;
        var verb = sentence[at].Head;
        while (verb >= 0 && sentence[verb].Upos is not Upos.Verb) verb = sentence[verb].Head;
        // "were signed with Peru in May and with Chile": those two have not signed with one another, and who else did is not told.
        if (verb < 0 || verb > at || sentence.Child(verb, "nsubj:pass") >= 0) return null;
        var preposition = sentence.PrepositionOf(at);
        if (preposition is null && SecondOf(sentence, at, verb) is >= 0 and var second) return new(verb, at, sentence.Child(verb, "obj"), second);
        var date = DateOf(sentence, at, verb);
        if (!IsLeft(sentence, at, preposition, date) || Like(sentence, at, verb, preposition) is not { } like) return null;
        // "with Peru in May, with Chile in June": two dates tell that there are two deeds.
        return sentence[at].Relation is "conj" || (date >= 0 && HasDateBetween(sentence, like, at)) ? new(verb, at, like, date) : null;
    }

    // "admitted Chad as an observer and Mali and Togo as partners": the phrase behind the second name, where the tree takes that name for one beside
    // the phrase of the first; -1 where there is none.
    private static int SecondOf(Sentence sentence, int at, int verb)
    {
        var first = sentence[at].Head;
        if (sentence[at].Upos is not Upos.PropN || sentence[first] is not { Upos: Upos.Noun, Relation: "obl" } || sentence[first].Head != verb) return -1;
        if (sentence.Child(verb, "obj") is not (>= 0 and var thing) || sentence[thing].Upos is not Upos.PropN || thing > first || sentence.PrepositionOf(first) is not { } preposition) return -1;
        for (var behind = at + 1; behind < sentence.Count && sentence.Child(first, "conj") == at; behind++)
            if (sentence[behind].Upos is Upos.Noun && sentence.IsUnder(behind, first) && sentence.PrepositionOf(behind) == preposition) return behind;
        return -1;
    }

    // "in Lima on fish and with Chile" may be anything without a preposition that was there before, or a date.
    private bool IsLeft(Sentence sentence, int at, string? preposition, int date)
    {
        var before = sentence[at].Head;
        if (sentence[at].Relation is "obl") return preposition is not null && date >= 0;
        if (sentence[before].Upos is Upos.Verb) return date >= 0;
        return IsDate(sentence, before) ? date >= 0 || preposition is not null : preposition is not null && sentence.PrepositionOf(before) is { } other && other != preposition;
    }

    private bool HasDateBetween(Sentence sentence, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
            if (IsDate(sentence, at)) return true;
        return false;
    }

    // "with Peru in May and with Chile"; "visited Peru in May and Chile in June"; "Peru signed in May and Chile in June".
    private int? Like(Sentence sentence, int at, int verb, string? preposition)
    {
        var thing = sentence.Child(verb, "obj");
        if (preposition is null)
            return thing >= 0 && thing < at && sentence[thing].Upos is Upos.PropN && sentence.Child(thing, "det") < 0 && sentence.Child(at, "det") < 0
                ? thing
                : sentence.Child(verb, "nsubj") is >= 0 and var subject && (thing < 0 || sentence.Child(thing, "nmod") < 0) ? subject : null;
        for (var like = at - 1; like >= 0; like--)
            if (sentence[like].Upos is Upos.PropN or Upos.Noun && (sentence[like].Head == verb || (thing >= 0 && sentence[like].Head == thing)) && sentence.PrepositionOf(like) == preposition)
                return IsDate(sentence, like) ? null : like;
        return null;
    }

    // The date that stands behind what remains, whatever the tree hangs it on; -1 where there is none.
    private int DateOf(Sentence sentence, int remnant, int verb)
    {
        for (var at = remnant + 1; at < sentence.Count; at++)
        {
            if (sentence[at].Upos is Upos.Verb or Upos.CConj) return -1;
            if (IsDate(sentence, at) && (sentence[at].Head == remnant || sentence[at].Head == verb)) return at;
        }

        return -1;
    }

    private bool IsDate(Sentence sentence, int at) =>
        sentence[at] is { Upos: Upos.Num, Form.Length: 4 } year ? year.Form.All(char.IsAsciiDigit) : calendar.Phrases.Contains(sentence[at].Lemma.ToLowerInvariant());
}
