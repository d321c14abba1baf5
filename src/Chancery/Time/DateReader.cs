using Chancery.Language;

namespace Chancery.Time;

/// <summary>Finds the dates and periods that a sentence names and places them in time. Immutable; safe for many threads.</summary>
public sealed class DateReader
{
    /// <summary>How many atoms may stand between a date and the next that says its year: ", and on".</summary>
    private const int YearReach = 3;

    private readonly TimeLexicon lexicon;
    private readonly AtomReader atomReader;
    private readonly TenseReader tenseReader;

    /// <summary>A reader of the given language's dates.</summary>
    public DateReader(TimeLexicon lexicon)
    {
        this.lexicon = lexicon;
        atomReader = new(lexicon);
        tenseReader = new(lexicon.Tenses);
    }

    /// <summary>The dates that <paramref name="sentence"/> names, in its order; they do not overlap.</summary>
    /// <param name="published">When the report was published; what depends on it stays unresolved without.</param>
    /// <param name="previous">The last date named before this sentence, for "the next day", "that July".</param>
    public IReadOnlyList<DateMention> Find(Sentence sentence, EdtfDate? published, EdtfDate? previous = null) =>
        Find(new DatedAtoms(lexicon, sentence), published, default(NamedBefore).Then(previous));

    /// <summary>The same for a sentence whose atoms are known.</summary>
    internal IReadOnlyList<DateMention> Find(DatedAtoms dated, EdtfDate? published, NamedBefore previous = default)
    {
        if (Expressions(dated) is not { } expressions) return [];
        var (sentence, atoms) = (dated.Sentence, dated.Atoms);
        var found = new DateMention[expressions.Count];
        EdtfDate? near = null;
        var isFirst = previous.Date is null;
        for (var i = 0; i < found.Length; i++)
        {
            var beside = near ?? YearSaidNext(expressions, i);
            found[i] = Mention(sentence, atoms, expressions[i], published, new(null, previous, beside, default, false));
            previous = previous.Then(found[i].Date);
            if (SaysYear(expressions[i])) near = found[i].Date;
        }

        if (isFirst) SameDay.NameByLater(sentence, found);
        return found;
    }

    /// <summary>The date that begins a plain string, such as a dateline or a caption; null when none does or when it
    /// needs a publication date that is not given.</summary>
    public EdtfDate? Parse(ReadOnlySpan<char> text, EdtfDate? published = null)
    {
        var atoms = atomReader.Read(text);
        var matcher = new DateMatcher(lexicon.Dates, atoms, new DateGuards(tenseReader, null, atoms).Admit);
        for (var at = 0; at < atoms.Count; at++)
        {
            if (matcher.Longest(at, DateGrammar.Inner, DateGrammar.LastSection) is { } expression)
            {
                return Resolve(expression, published, default);
            }
        }

        return null;
    }

    private static List<DateExpression>? Expressions(DatedAtoms dated)
    {
        List<DateExpression>? found = null;
        for (var at = 0; at < dated.Atoms.Count;)
        {
            var expression = dated.DateAt(at);
            if (expression is not null) (found ??= []).Add(expression);
            at = expression?.End ?? at + 1;
        }

        return found;
    }

    private static bool SaysYear(DateExpression expression) => expression.Get(DateSlot.Year) is not null;

    /// <summary>"on July 3 and August 7, 1994": the date right after says the year of both.</summary>
    private static EdtfDate? YearSaidNext(List<DateExpression> expressions, int at)
    {
        if (at + 1 == expressions.Count) return null;
        var next = expressions[at + 1];
        var isNear = next.First - expressions[at].End <= YearReach;
        return isNear && next.Number(DateSlot.Year) is { } year && next.Get(DateSlot.Month) is not null ? EdtfDate.Year(year) : null;
    }

    private DateMention Mention(
        Sentence sentence, List<Atom> atoms, DateExpression expression, EdtfDate? published, DateContext context)
    {
        var (first, last) = (atoms[expression.First].Token, atoms[expression.End - 1].Token);
        var tense = tenseReader.Of(sentence, first, last);
        var firm = TenseReader.HangOnVerb(sentence, first, last) && !(tense is Tense.Future && tenseReader.HangOnIntention(sentence, first, last));
        context = context with { Tense = tense, Firm = firm };
        var date = Resolve(expression, published, context);
        return new(first, last, date, expression.Rule.Name) { Waits = date is null && expression.Rule.Meaning is not DateMeaning.None };
    }

    /// <summary>Where publication is known to a month or an interval only, a date counts that is the same for its first and
    /// its last day: dates move on as the day does, so it is the same for all between.</summary>
    private static EdtfDate? Resolve(DateExpression expression, EdtfDate? published, DateContext context)
    {
        var (first, last) = (published?.Earliest, published?.Latest);
        if (published is { IsInterval: false } day && first is null) return YearlessDates.Resolve(expression, day, context);
        if (first is null || last is null) return DateResolver.Resolve(expression, context);
        var date = DateResolver.Resolve(expression, context with { Now = first });
        if (first == last || date == DateResolver.Resolve(expression, context with { Now = last })) return date;
        return DateResolver.Resolve(expression, context);
    }
}
