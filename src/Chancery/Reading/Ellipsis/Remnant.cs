using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>What remains of a clause whose verb is left out.</summary>
/// <param name="Verb">The verb of the clause before.</param>
/// <param name="Head">The word that remains.</param>
/// <param name="Like">What it stands for in the clause before.</param>
/// <param name="Other">What else remains, the date or the amount behind it; -1 where there is nothing.</param>
/// <param name="Relation">How that hangs on the verb.</param>
/// <param name="Measure">The word of measure that remains, where what is measured is not said again: "10 tonnes to Mali"; -1 where there is none.</param>
internal readonly record struct Remnant(int Verb, int Head, int Like, int Other = -1, string Relation = "obl", int Measure = -1)
{
    /// <summary>The sentence with the verb, its auxiliaries and what it acts upon written before what remains.</summary>
    /// <remarks>The words put in have no extent in the text: evidence stays what the text says.</remarks>
    public Sentence Complete(Sentence sentence)
    {
        var (verb, head, like, other, relation, measure) = this;
        var place = First(sentence);
        var thing = sentence.Child(verb, "obj") is >= 0 and var found && found != like && relation is not "obj" ? found : -1;
        var put = Understood(sentence, thing, place);
        var of = measure < 0 ? [] : Measured(sentence);
        var all = new List<Token>(sentence.Count + put.Count + of.Count);
        for (var at = 0; at < place; at++) all.Add(Moved(at));
        foreach (var at in put)
            all.Add(sentence[at] with
            {
                Span = new Span(sentence[place].Span.Start, sentence[place].Span.Start),
                Head = at == verb ? verb : place + put.IndexOf(sentence[at].Head),
                Relation = at == verb ? "conj" : sentence[at].Relation,
            });
        for (var at = place; at < sentence.Count; at++)
        {
            all.Add(Moved(at));
            if (at == measure) all.AddRange(of.Select(MeasuredAgain));
        }

        return new Sentence(sentence.Span, [.. all]);

        Token Moved(int at)
        {
            ref readonly var token = ref sentence[at];
            var governor = Place(token.Head);
            if (at == head && of.Contains(like)) return token with { Head = Place(measure) + 1 + of.IndexOf(like), Relation = "nummod" };
            if (at == head) return token with { Head = place + put.IndexOf(sentence[like].Head), Relation = sentence[like].Relation };
            // Those named with it between it and what else remains: "and Mali and Togo as partners".
            if (at > head && at < other && token.Relation is "conj" && token.Head == sentence[head].Head) return token with { Head = Place(head) };
            if (at == other) return token with { Head = place + put.IndexOf(verb), Relation = relation };
            if (token.Head == head && at < head && token.Relation is "cc") return token with { Head = place + put.IndexOf(verb) };
            return token with { Head = governor };
        }

        int Place(int at) => at < place ? at : at <= measure || measure < 0 ? at + put.Count : at + put.Count + of.Count;

        Token MeasuredAgain(int at) => sentence[at] with
        {
            Span = new Span(sentence[measure].Span.End, sentence[measure].Span.End),
            Head = at == like ? place + put.IndexOf(sentence[like].Head) : of.IndexOf(sentence[at].Head) is >= 0 and var within ? Place(measure) + 1 + within : Place(measure),
        };
    }

    // "35 tonnes of dry food to Chad, 10 tonnes to Mali": what there are so many tonnes of; "45 people in Chad and 12 in Mali": who is counted.
    private List<int> Measured(Sentence sentence)
    {
        var noun = Like + 2;
        while (noun < Head && !(sentence[noun].Head == Like && sentence[noun].Relation is "nmod")) noun++;
        var of = new List<int>();
        for (var at = Like + 1; at <= noun && noun < Head; at++)
            if (at == noun || (sentence[at].Head == noun && sentence[at].Relation is "case" or "amod" or "compound")) of.Add(at);
        if (of.Count < 2 || sentence[of[0]].Lemma is not "of") of.Clear();
        if (sentence[Head].Upos is not Upos.Num) return of;
        of.Insert(0, Like);
        for (var at = Like - 1; at >= 0 && sentence[at].Head == Like && sentence[at].Relation is "amod" or "compound"; at--) of.Insert(0, at);
        return of;
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
