using Chancery.Language;

namespace Chancery.Time;

/// <summary>Finds the dates and periods that a sentence names and places them in time. Immutable; safe for many threads.</summary>
public sealed class DateReader
{
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
    public IReadOnlyList<DateMention> Find(Sentence sentence, EdtfDate? published, EdtfDate? previous = null)
    {
        var atoms = atomReader.Read(sentence);
        var matcher = new DateMatcher(lexicon.Dates, atoms, new DateGuards(tenseReader, sentence, atoms).Admit);
        List<DateMention>? found = null;
        for (var at = 0; at < atoms.Count;)
        {
            if (matcher.Longest(at, DateGrammar.Inner + 1, DateGrammar.LastSection) is not { } expression)
            {
                at++;
                continue;
            }

            var mention = Mention(sentence, atoms, expression, published, previous);
            previous = mention.Date ?? previous;
            (found ??= []).Add(mention);
            at = expression.End;
        }

        return found ?? [];
    }

    /// <summary>The date that begins a plain string, such as a dateline or a caption; null when none does or when it
    /// needs a publication date that is not given.</summary>
    public EdtfDate? Parse(ReadOnlySpan<char> text, EdtfDate? published = null)
    {
        var atoms = atomReader.Read(text);
        var matcher = new DateMatcher(lexicon.Dates, atoms, new DateGuards(tenseReader, null, atoms).Admit);
        for (var at = 0; at < atoms.Count; at++)
        {
            if (matcher.Longest(at, DateGrammar.Inner + 1, DateGrammar.LastSection) is { } expression)
            {
                return Resolve(expression, published, null, Tense.Unknown);
            }
        }

        return null;
    }

    private DateMention Mention(Sentence sentence, List<Atom> atoms, DateExpression expression, EdtfDate? published, EdtfDate? previous)
    {
        var (first, last) = (atoms[expression.First].Token, atoms[expression.End - 1].Token);
        var tense = tenseReader.Of(sentence, first, last);
        return new(first, last, Resolve(expression, published, previous, tense), expression.Rule.Name);
    }

    /// <summary>Where publication is known to a month or a year only, a date counts that is the same for its first and
    /// its last day.</summary>
    private static EdtfDate? Resolve(DateExpression expression, EdtfDate? published, EdtfDate? previous, Tense tense)
    {
        var (first, last) = (published?.Earliest, published?.Latest);
        if (first is null || last is null) return DateResolver.Resolve(expression, new(null, previous, tense));
        var date = DateResolver.Resolve(expression, new(first, previous, tense));
        if (first == last || date == DateResolver.Resolve(expression, new(last, previous, tense))) return date;
        return DateResolver.Resolve(expression, new(null, previous, tense));
    }
}
