using Chancery.Language;

namespace Chancery.Time;

/// <summary>Decides whether words that are common in another meaning are a date here.</summary>
internal sealed class DateGuards(TenseReader tenses, Sentence? sentence, List<Atom> atoms)
{
    /// <summary>Whether the guard of the expression's rule lets it pass.</summary>
    public bool Admit(DateExpression e) => e.Rule.Guard switch
    {
        DateGuard.Year => !CountsSomething(e),
        DateGuard.Subject => e.First == 0 && Following(e) is { Upos: Upos.Verb or Upos.Aux },
        DateGuard.Month => IsMonth(e),
        DateGuard.Season or DateGuard.Nth => Following(e) is not { Upos: Upos.Noun or Upos.PropN or Upos.Adj or Upos.Num or Upos.Adv },
        DateGuard.End => Following(e) is null or { Upos: Upos.Punct or Upos.CConj },
        DateGuard.Future => sentence is null || TenseOf(e) is Tense.Future || tenses.IsFixed(sentence, atoms[e.First].Token, atoms[e.End - 1].Token),
        _ => true,
    };

    private Tense TenseOf(DateExpression e) => tenses.Of(sentence!, atoms[e.First].Token, atoms[e.End - 1].Token);

    /// <summary>"in 2000 people", "2000 %", "of 2013 million": a plural noun or a scale follows. After a determiner four
    /// figures are a year all the same: "the 2016 elections".</summary>
    private bool CountsSomething(DateExpression e)
    {
        if (e.End >= atoms.Count) return false;
        var next = atoms[e.End];
        if (next.Word is { } word && (word.TryGet(WordClass.Scale, out _) || word.TryGet(WordClass.Unit, out _) || word.Text is "%")) return true;
        var bracketed = e.First > 0 && atoms[e.First - 1].Word?.Text == "(";
        if (bracketed && next.Kind is AtomKind.Word) return true;
        if (Following(e) is not { Xpos: "NNS" }) return false;
        return e.First == 0 || Before(e) is not { Upos: Upos.Det or Upos.Part or Upos.Pron };
    }

    /// <summary>A name that is common in another meaning needs a word before it that goes with dates.</summary>
    private bool IsMonth(DateExpression e)
    {
        var atom = atoms[e.First];
        var isName = Before(e) is { Upos: Upos.PropN } || Following(e) is { Upos: Upos.PropN, Relation: "flat" };
        if (!atom.Word!.TryGet(WordClass.Month, out var month)) return false;
        return !isName && (!month.Common || Before(e) is { Upos: Upos.Adp or Upos.SConj or Upos.X } || IsPart(e));
    }

    /// <summary>"in early March", "by mid-March": a word that parts dates stands between.</summary>
    private bool IsPart(DateExpression e)
    {
        var at = atoms[e.First].Token;
        if (sentence is null || at < 2) return false;
        return sentence[at - 1] is { Form: "-" } || (sentence[at - 1].Upos is Upos.Adj or Upos.Adv && sentence[at - 2].Upos is Upos.Adp);
    }

    private Token? Before(DateExpression e)
    {
        var at = atoms[e.First].Token - 1;
        return sentence is not null && at >= 0 ? sentence[at] : null;
    }

    private Token? Following(DateExpression e)
    {
        var at = atoms[e.End - 1].Token + 1;
        return sentence is not null && at < sentence.Count ? sentence[at] : null;
    }
}
