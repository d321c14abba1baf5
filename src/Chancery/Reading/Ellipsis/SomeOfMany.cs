using System.Collections.Frozen;
using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Ties those who are named out of many to the many: "in nine states, among them Chad and Mali" and "in nine states, Chad and Mali
/// among them" then read like "in nine states including Chad and Mali".</summary>
/// <remarks>What stands before the pronoun is left out of the clause (an absolute construction), so trees hang the names on whatever is near.</remarks>
internal sealed class SomeOfMany
{
    // The preposition that such words stand for.
    private const string Including = "including";

    // Between the many and the comma: "nine states of the region, among them".
    private const int FurthestMany = 8;

    // Each of two words; nearly all prepositions of a text are settled by the first.
    private readonly FrozenSet<string> phrases, prepositions;

    public SomeOfMany(FrameLexicon lexicon)
    {
        phrases = lexicon.Class("among").Phrases.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        prepositions = phrases.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The sentences with those named hung on the many.</summary>
    public IReadOnlyList<Sentence> Tie(IReadOnlyList<Sentence> sentences)
    {
        Sentence[]? tied = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!sentences[i].HasTree) continue;
            for (var at = 2; at + 1 < sentences[i].Count; at++)
            {
                if (!IsAmong((tied ?? sentences)[i], at) || Tied((tied ?? sentences)[i], at) is not { } other) continue;
                tied ??= [.. sentences];
                tied[i] = other;
            }
        }

        return tied ?? sentences;
    }

    private bool IsAmong(Sentence sentence, int at) =>
        sentence[at].Upos is Upos.Adp && prepositions.Contains(sentence[at].Form) && phrases.Contains($"{sentence[at].Form} {sentence[at + 1].Form}");

    private static Sentence? Tied(Sentence sentence, int at)
    {
        var isBefore = IsComma(sentence, at - 1);
        var comma = isBefore ? at - 1 : CommaBefore(sentence, at);
        var some = isBefore ? Top(sentence, at + 2, sentence.Count) : comma < 0 ? -1 : Top(sentence, comma + 1, at);
        var many = comma < 0 ? -1 : ManyBefore(sentence, comma);
        if (some < 0 || many < 0 || sentence.IsUnder(many, some)) return null;
        var tokens = sentence.Tokens.ToArray();
        // Of several the tree may hang each on its own.
        for (var beside = some + 1; beside < (isBefore ? some : at); beside++)
            if (IsNominal(sentence, beside) && (sentence[beside].Head <= comma || sentence[beside].Head > at)) tokens[beside] = tokens[beside] with { Head = some, Relation = "conj" };
        tokens[some] = tokens[some] with { Head = many, Relation = "nmod" };
        tokens[at] = tokens[at] with { Head = some, Relation = "case", Lemma = Including };
        tokens[at + 1] = tokens[at + 1] with { Head = at, Relation = "fixed" };
        return new Sentence(sentence.Span, tokens);
    }

    private static bool IsComma(Sentence sentence, int at) => sentence[at].Form is "," or "—" or "–" or "-";

    // "states, Chad and Mali among them": no verb stands between.
    private static int CommaBefore(Sentence sentence, int at)
    {
        for (at--; at > 0 && sentence[at].Upos is not (Upos.Verb or Upos.Aux); at--)
            if (IsComma(sentence, at) && sentence[at - 1] is { Upos: Upos.Noun, Xpos: "NNS" }) return at;
        return -1;
    }

    private static int ManyBefore(Sentence sentence, int comma)
    {
        for (var at = comma - 1; at >= Math.Max(0, comma - FurthestMany); at--)
            if (sentence[at] is { Upos: Upos.Noun, Xpos: "NNS" }) return at;
        return -1;
    }

    // The noun or name that everything from there on hangs on; -1 where it is none.
    private static int Top(Sentence sentence, int first, int end)
    {
        if (first >= end) return -1;
        var top = first;
        while (sentence[top].Head >= first && sentence[top].Head < end && sentence[sentence[top].Head].Upos is not (Upos.Verb or Upos.Aux)) top = sentence[top].Head;
        return IsNominal(sentence, top) ? top : -1;
    }

    private static bool IsNominal(Sentence sentence, int at) => sentence[at].Upos is Upos.Noun or Upos.PropN;
}
