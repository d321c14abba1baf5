using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>The words by which a noun is left out, and those that are understood with it.</summary>
/// <param name="Elliptic">What stands for the noun: "one", "another".</param>
/// <param name="Pronouns">What stands for a paper that was signed: "it".</param>
/// <param name="Same">What stands for a thing that was acted upon right before: "it", "them".</param>
/// <param name="Lasting">The things that one and the same deed follows another upon: ties, an embassy.</param>
/// <param name="Recurrent">The nouns that it may stand for.</param>
/// <param name="Papers">Those of them that are papers, and what papers are called when they are spoken of again.</param>
/// <param name="PaperVerbs">What is done to papers alone.</param>
/// <param name="Having">Verbs whose number stands for the things named before.</param>
/// <param name="Alike">Adjectives of what is of the same sort.</param>
/// <param name="Particular">Adjectives that are not said of the next of its sort.</param>
/// <param name="SubjectTies">Prepositions of what a thing is about.</param>
/// <param name="Definite">Articles of what is known.</param>
internal sealed record EllipsisWords(
    IReadOnlySet<string> Elliptic, IReadOnlySet<string> Pronouns, IReadOnlySet<string> Same, IReadOnlySet<string> Lasting, IReadOnlySet<string> Recurrent, IReadOnlySet<string> Papers,
    IReadOnlySet<string> PaperVerbs, IReadOnlySet<string> Having, IReadOnlySet<string> Alike, IReadOnlySet<string> Particular,
    IReadOnlySet<string> SubjectTies, IReadOnlySet<string> Definite)
{
    private const string Paper = "paper";
    private const string Thing = "thing";

    /// <summary>The words of a language.</summary>
    public static EllipsisWords Of(FrameLexicon lexicon)
    {
        var elliptic = lexicon.Class("elliptic");
        var pronouns = elliptic.Of(Paper).ToHashSet();
        var same = elliptic.Of(Thing).Concat(pronouns).ToHashSet();
        return new(
            elliptic.Phrases.Where(word => !same.Contains(word)).ToHashSet(), pronouns, same, In(lexicon, "lasting"), In(lexicon, "recurrent"),
            In(lexicon, "paper").Concat(In(lexicon, "instrument")).ToHashSet(), In(lexicon, "paper-verb"), In(lexicon, "having"),
            In(lexicon, "alike"), In(lexicon, "particular"), In(lexicon, "subject-tie"), In(lexicon, "definite"));
    }

    /// <summary>Whether a preposition ties the word to what it is the subject of.</summary>
    public bool IsTiedAsSubject(ReadOnlySpan<Token> tokens, int word) =>
        Sentence.Child(tokens, word, "case") is >= 0 and var tie && SubjectTies.Contains(tokens[tie].Lemma);

    /// <summary>Whether the text says what the word is about.</summary>
    public bool HasOwnSubject(ReadOnlySpan<Token> tokens, int word)
    {
        for (var at = word + 1; at < tokens.Length; at++)
            if (tokens[at].Head == word && (tokens[at].Relation is "acl" || IsTiedAsSubject(tokens, at))) return true;
        return false;
    }

    private static HashSet<string> In(FrameLexicon lexicon, string name) => [.. lexicon.Class(name).Phrases];
}
