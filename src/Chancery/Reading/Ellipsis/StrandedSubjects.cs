using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Gives a clause back its subject where the tree strings those who act to a phrase: "On Monday, Peru, Chile and Togo signed",
/// where the states are coordinated with the day, and "with Peru and Chile recalling their ambassadors", where they are a circumstance.</summary>
internal sealed class StrandedSubjects(FrameLexicon lexicon)
{
    private readonly PhraseTable calendar = lexicon.Class("calendar"), absolute = lexicon.Class("absolute"), beginning = lexicon.Class("beginning"), ending = lexicon.Class("ending");

    /// <summary>The sentences with those subjects where they belong.</summary>
    public IReadOnlyList<Sentence> Return(IReadOnlyList<Sentence> sentences)
    {
        Sentence[]? returned = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!sentences[i].HasTree) continue;
            for (var at = 1; at + 2 < sentences[i].Count; at++)
            {
                var sentence = (returned ?? sentences)[i];
                if (!IsPhrase(sentence[at]) || (sentence[at].Head > at ? Fronted(sentence, at) : Absolute(sentence, at)) is not { } other) continue;
                returned ??= [.. sentences];
                returned[i] = other;
            }
        }

        return returned ?? sentences;
    }

    private static bool IsPhrase(in Token word) =>
        word is { Relation: "obl" or "obl:unmarked", Upos: Upos.PropN or Upos.Noun or Upos.Num, Head: >= 0 };

    // "On Monday, Peru, Chile and Togo signed": what follows the comma and stands right before a verb without a subject is its subject.
    private Sentence? Fronted(Sentence sentence, int phrase)
    {
        var verb = sentence[phrase].Head;
        var subject = sentence.Child(verb, "nsubj", "nsubj:pass");
        var first = FirstBeside(sentence, phrase) is >= 0 and var beside ? beside : subject < 0 ? FirstBehind(sentence, phrase) : -1;
        if (first < 0 || !IsBehindComma(sentence, first) || !IsFinite(sentence, verb)) return null;
        var last = sentence.Extent(phrase).Last;
        while (sentence[last].Upos is Upos.Punct || !sentence.IsUnder(last, phrase)) last--;
        var described = subject >= 0 && IsDescription(sentence, first, last, subject);
        if (subject >= 0 && !described && !IsLastOfList(sentence, last, subject)) return null;
        if (subject < 0 && !(IsRightBefore(sentence, last, verb) && (IsDate(sentence[phrase]) || Opens(sentence, phrase)))) return null;
        var tokens = sentence.Tokens.ToArray();
        for (var at = first + 1; at < verb; at++)
            if (tokens[at].Relation is "conj" && (tokens[at].Head == tokens[first].Head || IsOf(sentence, tokens[at].Head, phrase))) tokens[at] = tokens[at] with { Head = first };
        if (subject >= 0) tokens[subject] = tokens[subject] with { Head = first, Relation = described ? "appos" : "conj" };
        tokens[first] = tokens[first] with { Head = verb, Relation = sentence.Child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj" };
        return new Sentence(sentence.Span, tokens);
    }

    // "with Peru and Chile recalling their ambassadors"; but "met with Peru and Chile seeking support" tells who sought it.
    private Sentence? Absolute(Sentence sentence, int noun)
    {
        var with = sentence.Child(noun, "case");
        if (with < 1 || with > noun || !absolute.Phrases.Contains(sentence[with].Lemma) || !IsAside(sentence, with, sentence[noun].Head)) return null;
        var last = sentence.Extent(noun).Last;
        while (last + 1 < sentence.Count && sentence[last + 1].Upos is Upos.Adv) last++;
        if (last + 1 >= sentence.Count || sentence[last + 1].Xpos is not "VBG") return null;
        var participle = sentence[last + 1].Relation is "aux" ? sentence[last + 1].Head : last + 1;
        if (sentence[participle].Head != sentence[noun].Head || sentence[participle].Relation is not ("advcl" or "conj" or "xcomp" or "parataxis")) return null;
        var tokens = sentence.Tokens.ToArray();
        tokens[participle] = tokens[participle] with { Relation = "advcl" };
        tokens[noun] = tokens[noun] with { Head = participle, Relation = "nsubj" };
        tokens[with] = tokens[with] with { Head = participle, Relation = "mark" };
        return new Sentence(sentence.Span, tokens);
    }

    // Behind a comma, or behind what ends or begins with it.
    private bool IsAside(Sentence sentence, int with, int verb) =>
        sentence[with - 1].Form is "," or "—" or "–" || beginning.Phrases.Contains(sentence[verb].Lemma) || ending.Phrases.Contains(sentence[verb].Lemma);

    // The first word that is coordinated with the phrase, or with the year in it, and is no date.
    private int FirstBeside(Sentence sentence, int phrase)
    {
        for (var at = phrase + 1; at < sentence[phrase].Head; at++)
            if (sentence[at] is { Relation: "conj", Upos: Upos.PropN or Upos.Noun } && IsOf(sentence, sentence[at].Head, phrase) && !IsDate(sentence[at])) return at;
        return -1;
    }

    // "As part of a trip to Togo, Peru and Togo agreed": those who act, taken for another name of the last one in the phrase; commas
    // between or behind them may be those of a list or an insertion.
    private static int FirstBehind(Sentence sentence, int phrase)
    {
        var verb = sentence[phrase].Head;
        for (var at = phrase + 1; at < verb; at++)
        {
            if (sentence[at] is not { Relation: "appos" or "conj", Upos: Upos.PropN } || !sentence.IsUnder(at, phrase)) continue;
            var (begin, last) = sentence.Extent(at);
            if (sentence[at].Relation is "conj") last = LastBeside(sentence, at, verb);
            // What hangs on it may stand behind the verb, where branches cross.
            if (last >= verb) return -1;
            for (var inside = begin + 1; inside <= last + 1; inside++)
                if (sentence[inside].Form is ",") return -1;
            return IsRightBefore(sentence, last, verb) ? at : -1;
        }

        return -1;
    }

    // The last word of what is coordinated with the same word as it.
    private static int LastBeside(Sentence sentence, int word, int end)
    {
        var last = sentence.Extent(word).Last;
        for (var at = last + 1; at < end; at++)
            if (sentence[at].Relation is "conj" && sentence[at].Head == sentence[word].Head) last = sentence.Extent(at).Last;
        return last;
    }

    private static bool IsBehindComma(Sentence sentence, int word)
    {
        var first = sentence.Extent(word).First;
        return sentence[first].Form is "," || (first > 0 && sentence[first - 1].Form is ",");
    }

    private bool IsOf(Sentence sentence, int head, int phrase) =>
        head == phrase || (sentence[head].Head == phrase && (sentence[head].Relation is "nmod:unmarked" || (sentence[head].Relation is "nmod" && IsDate(sentence[head]))));

    // "In May, Peru, the country's neighbour, signed": the tree may take for the subject what only says who the one before it is.
    private static bool IsDescription(Sentence sentence, int first, int last, int subject)
    {
        if (sentence[first].Upos is not Upos.PropN || sentence[subject].Upos is not Upos.Noun) return false;
        var (begin, end) = sentence.Extent(subject);
        return begin - last is 1 or 2 && (sentence[begin].Form is "," || sentence[begin - 1].Form is ",") && end + 1 < sentence.Count && sentence[end + 1].Form is ",";
    }

    // "Peru, Chile, and the United Kingdom signed": the tree may leave the last of the list by itself.
    private static bool IsLastOfList(Sentence sentence, int last, int subject)
    {
        var joined = false;
        for (var at = last + 1; at < subject; at++)
        {
            joined |= sentence[at].Upos is Upos.CConj;
            if (sentence[at].Upos is not (Upos.CConj or Upos.Punct) && !(joined && sentence.IsUnder(at, subject))) return false;
        }

        return joined;
    }

    // Auxiliaries and adverbs, and the comma that ends an insertion, may stand between.
    private static bool IsRightBefore(Sentence sentence, int last, int verb)
    {
        for (var at = last + 1; at < verb; at++)
            if (sentence[at].Upos is not (Upos.Aux or Upos.Adv or Upos.Part) && !(at == last + 1 && sentence[at].Form is ",")) return false;
        return true;
    }

    // "At the summit, Peru, Chile and Togo signed"
    private static bool Opens(Sentence sentence, int phrase)
    {
        var first = sentence.Extent(phrase).First;
        while (first < phrase && sentence[first].Upos is Upos.Punct) first++;
        return sentence[first].Upos is Upos.Adp && (first == 0 || sentence[first - 1].Upos is Upos.Punct or Upos.SConj);
    }

    private static bool IsFinite(Sentence sentence, int verb)
    {
        if (sentence[verb].Xpos is "VBD" or "VBZ" or "VBP") return true;
        for (var at = 0; at < verb; at++)
            if (sentence[at].Head == verb && sentence[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD" && sentence[at].Upos is Upos.Aux) return true;
        return false;
    }

    private bool IsDate(in Token word) =>
        word.Upos is Upos.Num || word.Relation is "obl:unmarked" || calendar.Phrases.Contains(word.Lemma.ToLowerInvariant());
}
