using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>What remains of a clause whose verb is left out.</summary>
/// <param name="Verb">The verb of the clause before.</param>
/// <param name="Head">The word that remains.</param>
/// <param name="Like">What it stands for in the clause before.</param>
/// <param name="Other">What else remains, the date or the amount behind it; -1 where there is nothing.</param>
/// <param name="Relation">How that hangs on the verb.</param>
internal readonly record struct Remnant(int Verb, int Head, int Like, int Other = -1, string Relation = "obl")
{
    /// <summary>The sentence with the verb, its auxiliaries and what it acts upon written before what remains.</summary>
    /// <remarks>The words put in have no extent in the text: evidence stays what the text says.</remarks>
    public Sentence Complete(Sentence sentence)
    {
        var (verb, head, like, other, relation) = this;
        var place = First(sentence);
        var thing = sentence.Child(verb, "obj") is >= 0 and var found && found != like && relation is not "obj" ? found : -1;
        var put = Understood(sentence, thing, place);
        var all = new List<Token>(sentence.Count + put.Count);
        for (var at = 0; at < place; at++) all.Add(Moved(at));
        foreach (var at in put)
            all.Add(sentence[at] with
            {
                Span = new Span(sentence[place].Span.Start, sentence[place].Span.Start),
                Head = at == verb ? verb : place + put.IndexOf(sentence[at].Head),
                Relation = at == verb ? "conj" : sentence[at].Relation,
            });
        for (var at = place; at < sentence.Count; at++) all.Add(Moved(at));
        return new Sentence(sentence.Span, [.. all]);

        Token Moved(int at)
        {
            ref readonly var token = ref sentence[at];
            var governor = token.Head < place ? token.Head : token.Head + put.Count;
            if (at == head) return token with { Head = place + put.IndexOf(sentence[like].Head), Relation = sentence[like].Relation };
            // Those named with it between it and what else remains: "and Mali and Togo as partners".
            if (at > head && at < other && token.Relation is "conj" && token.Head == sentence[head].Head) return token with { Head = head + put.Count };
            if (at == other) return token with { Head = place + put.IndexOf(verb), Relation = relation };
            if (token.Head == head && at < head && token.Relation is "cc") return token with { Head = place + put.IndexOf(verb) };
            return token with { Head = governor };
        }
    }

    // Its conjunction and commas stay before what is put in.
    private int First(Sentence sentence)
    {
        var first = Head;
        for (var at = 0; at < Head; at++)
            if (sentence[at].Head == Head && sentence[at].Relation is not ("cc" or "punct")) return Math.Min(first, at);
        return first;
    }

    private List<int> Understood(Sentence sentence, int thing, int place)
    {
        var put = new List<int>();
        for (var at = 0; at < place; at++)
            if (at == Verb || at == thing || (sentence[at].Head == Verb && sentence[at].Relation is "aux" or "aux:pass" or "compound:prt")
                || (thing >= 0 && sentence[at].Head == thing && sentence[at].Relation is "det" or "amod" or "compound" or "nmod:poss" or "nummod")) put.Add(at);
        return put;
    }
}
