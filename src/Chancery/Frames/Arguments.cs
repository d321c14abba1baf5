using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Who does what to whom: the arguments of a word, whatever the construction that the text wraps them in.</summary>
/// <remarks>Subjects are found through passives, control ("plans to open"), participles, relative clauses and shared
/// coordination; a filler that is coordinated stands for all its conjuncts.</remarks>
internal sealed partial class Arguments(SentenceView view, ArgumentWords words)
{
    // Chains longer than this are errors of the tree rather than sentences.
    private const int MaxClimb = 12;

    // Never written to.
    private static readonly List<int> None = [];

    /// <summary>The subjects in meaning (who acts), each with its conjuncts.</summary>
    public List<int> Subjects(int token) => Subjects(token, 0);

    /// <summary>The words that qualify a noun from within: adjectives and compounds.</summary>
    public List<int> Modifiers(int token) => DirectOrNone(token, "amod", "compound", "nmod:poss", "nmod:desc", "acl", "nummod");

    /// <summary>The articles and the like: "the", "any", "another".</summary>
    public List<int> Determiners(int token) => DirectOrNone(token, "det");

    /// <summary>The prepositions and the conjunctions that introduce a word, and the "to" of an infinitive.</summary>
    public List<int> Markers(int token) => DirectOrNone(token, "case", "mark");

    /// <summary>The auxiliaries of a verb: "is travelling", "will travel".</summary>
    public List<int> Auxiliaries(int token) => DirectOrNone(token, "aux");

    /// <summary>The words in apposition, and what a colon sets out: "will open five embassies: Chad, Mali and Togo".</summary>
    public List<int> Appositions(int token)
    {
        var found = Direct(token, "appos");
        foreach (var child in view.Children(token))
            if (child > 0 && view[child] is { Relation: "parataxis", Upos: Upos.PropN } && view[child - 1].Form == ":") AddExpanded(child, found);
        return found;
    }

    /// <summary>The verbs of the clauses that tell which one is meant: "the referendum that Togo called".</summary>
    public List<int> Relatives(int token) => DirectOrNone(token, "acl:relcl");

    /// <summary>The clauses and infinitives that complete a word.</summary>
    public List<int> Complements(int token)
    {
        var found = Direct(token, "xcomp", "ccomp", "acl");
        if (found.Count > 0) return found;
        if (words.Resolving.Match(view, token) is not null && LooseComplement.Resolved(view, token) is { } resolved) return Expand(resolved);
        return LooseComplement.Of(view, token, words.ObjectControl.Match(view, token) is not null) is { } loose ? [loose] : found;
    }

    /// <summary>The word and the words coordinated with it.</summary>
    public List<int> Expand(int token)
    {
        var found = new List<int>();
        if (token >= 0) AddExpanded(token, found);
        return found;
    }

    /// <summary>Whether a verb form is passive.</summary>
    public bool IsPassive(int token) =>
        view.Child(token, "aux:pass", "nsubj:pass") >= 0
        // "voiced regret that Togo had left": a clause that the tree hangs on the noun has its own subject.
        || (view[token].Relation is "acl" && view[token].Xpos is "VBN" && view.Child(token, "nsubj", "nsubj:outer") < 0 && ObjectOfMisplaced(token) < 0);

    // Asked for by the hundred a sentence, and mostly for nothing.
    private List<int> DirectOrNone(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in view.Children(token))
            if (relations.Contains(view[child].Relation)) return Direct(token, relations);
        return None;
    }

    private List<int> Direct(int token, params ReadOnlySpan<string> relations)
    {
        var found = new List<int>();
        foreach (var child in view.Children(token))
            if (relations.Contains(view[child].Relation)) AddExpanded(Antecedent(child, token), found);
        return found;
    }
}
