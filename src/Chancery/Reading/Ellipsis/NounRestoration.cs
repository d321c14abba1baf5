using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Writes a noun, and the words that make it what it is, in the place of the word that stands for it.</summary>
/// <remarks>The words put in have no extent in the text: evidence stays what the text says.</remarks>
internal static class NounRestoration
{
    /// <summary>The sentence with the noun, and where the noun stands in it.</summary>
    public static (Sentence Sentence, int Noun) Restore(EllipsisWords words, Sentence sentence, int elliptic, Ellipsis sort, (Sentence Sentence, int Noun) antecedent)
    {
        var isHere = antecedent.Sentence == sentence;
        var tokens = EllipticTies.Mend(sentence, elliptic, isHere ? antecedent.Noun : -1);
        var source = isHere ? new Sentence(sentence.Span, tokens) : antecedent.Sentence;
        var understood = new Understood(words, source, antecedent.Noun);
        var before = understood.Before(IsNational(tokens, elliptic));
        var behind = sort is Ellipsis.Word or Ellipsis.Number && (words.HasOwnSubject(tokens, elliptic) || !IsTied(tokens, elliptic)) ? [] : understood.Behind();
        // "one" stays before the noun as "another" would; "it" and "a similar paper" are the noun.
        var stays = sort is Ellipsis.Word or Ellipsis.Number ? 1 : 0;
        var noun = elliptic + stays + before.Count;
        var added = stays + before.Count + behind.Count;
        var all = new List<Token>(tokens.Length + added);
        foreach (var token in tokens.AsSpan(0, elliptic)) all.Add(Moved(token));
        if (stays > 0) all.Add(Determining(tokens[elliptic], sort, noun));
        foreach (var at in before) all.Add(Put(at, before, elliptic + stays, tokens[elliptic].Span));
        all.Add(Moved(Noun(tokens[elliptic], source[antecedent.Noun], stays > 0)));
        foreach (var at in behind) all.Add(Put(at, behind, noun + 1, tokens[elliptic].Span));
        foreach (var token in tokens.AsSpan(elliptic + 1)) all.Add(Moved(token));
        return (new Sentence(sentence.Span, [.. all]), noun);

        Token Moved(Token token) => token with { Head = token.Head < elliptic ? token.Head : token.Head == elliptic ? noun : token.Head + added };

        Token Put(int at, List<int> group, int first, Span place)
        {
            var head = group.IndexOf(source[at].Head);
            var edge = stays > 0 || first > noun ? place.End : place.Start;
            return source[at] with { Span = new Span(edge, edge), Head = head < 0 ? noun : first + head };
        }
    }

    private static Token Determining(Token word, Ellipsis sort, int noun) => sort is Ellipsis.Number
        ? word with { Head = noun, Relation = "nummod" }
        : word with { Head = noun, Relation = "det", Upos = Upos.Det, Xpos = "DT" };

    private static Token Noun(Token word, Token noun, bool isAdded) => word with
    {
        Span = isAdded ? new Span(word.Span.End, word.Span.End) : word.Span,
        Form = isAdded ? noun.Form : word.Form,
        Lemma = noun.Lemma,
        Upos = Upos.Noun,
        Xpos = IsPlural(word) || (word.Upos is Upos.Pron && IsPlural(noun)) ? "NNS" : "NN",
    };

    private static bool IsPlural(Token token) => token.Xpos is "NNS" or "NNPS" || token.Form.EndsWith('s');

    // "a Kenyan mission went there, and a Chadian one came": whose it is has been said.
    private static bool IsNational(Token[] tokens, int elliptic) =>
        Array.Exists(tokens, t => t.Head == elliptic && t.Relation is "amod" or "nmod:poss" && char.IsUpper(t.Form[0]));

    private static bool IsTied(Token[] tokens, int elliptic) => Array.Exists(tokens, t => t.Head == elliptic && t.Relation is "nmod");
}
