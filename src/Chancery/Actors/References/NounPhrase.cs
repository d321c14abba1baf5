using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>What stands before a noun in its phrase: its article, its number, whose it is.</summary>
/// <param name="First">The index of the first word of the phrase.</param>
/// <param name="Determiner">What the article or demonstrative says.</param>
/// <param name="Count">How many are meant: 2 for "two" and "both"; 0 when the phrase does not say.</param>
/// <param name="Owner">The name, adjective or genitive that says whose it is; null when there is none.</param>
/// <param name="Possessive">Whether the owner is given by a possessive pronoun.</param>
internal sealed record NounPhrase(int First, Determiner Determiner, int Count, Mention? Owner, bool Possessive)
{
    /// <summary>More words before a noun than this are not one phrase.</summary>
    private const int Longest = 8;

    /// <summary>Whether the phrase speaks of one that the reader knows: the, this, that.</summary>
    public bool IsDefinite => Determiner is Determiner.Article or Determiner.Pointing or Determiner.Listing;

    /// <summary>Whether the phrase brings up somebody new, or nobody: a, any, no.</summary>
    public bool IsIndefinite => Determiner is Determiner.Indefinite;

    public static NounPhrase Of(Discourse discourse, ReferenceWords words, int sentence, int noun)
    {
        var names = discourse.Names(sentence);
        var phrase = new NounPhrase(noun, Determiner.None, 0, null, false);
        for (var at = noun - 1; at >= 0 && noun - at <= Longest; at--)
        {
            if (names.IsGenitive(at))
            {
                return phrase.Owner is null && discourse.Index.At(sentence, at - 1) is { } owner ? phrase with { First = owner.First, Owner = owner } : phrase;
            }

            if (names.MatchAt(at) is { } match)
            {
                if (phrase.Owner is null && discourse.Index.At(sentence, at) is { } adjective && !adjective.IsAside(names.Form(at))) phrase = phrase with { Owner = adjective };
                at = match.First;
                phrase = phrase with { First = at };
                continue;
            }

            ref readonly var word = ref names[at];
            if (word.Xpos == "PRP$") return phrase with { First = at, Possessive = true, Owner = discourse.Index.At(sentence, at) ?? phrase.Owner };
            var determiner = words.DeterminerOf(word.Form);
            if (determiner is Determiner.Both) return phrase with { First = at, Count = 2, Determiner = Determiner.Article };
            if (words.CountOf(word.Form) is > 1 and var count) phrase = phrase with { First = at, Count = count };
            else if (word.Upos == Upos.Det) return phrase with { First = at, Determiner = determiner };
            else if (IsWithin(names, at) || (phrase.Owner is null && word.Upos is Upos.Noun or Upos.PropN)) phrase = phrase with { First = at };
            else return phrase;
        }

        return phrase;
    }

    // "the senior diplomat", "the 22-nation group".
    private static bool IsWithin(SentenceNames names, int at) =>
        names[at].Upos == Upos.Adj || names.Form(at) == "-" || (names[at].Upos == Upos.Num && names.Form(at + 1) == "-");
}
