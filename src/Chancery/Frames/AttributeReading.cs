using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Finds the values of a pattern's attributes.</summary>
internal sealed class AttributeReading(SentenceView view, PathResolver paths, FrameLexicon lexicon, TreatyReading treaties)
{
    /// <summary>Adds what <paramref name="attribute"/> finds to <paramref name="values"/>; false when it finds nothing.</summary>
    public bool Read(FrameAttribute attribute, int trigger, Bindings bindings, Dictionary<string, AttributeValue> values)
    {
        if (attribute.Source is AttributeSource.Literal)
        {
            values[attribute.Name] = AttributeValue.Of(attribute.Argument);
            return true;
        }

        if (attribute.Source is AttributeSource.Topic && IsDistributed(attribute, bindings))
        {
            values[attribute.Name] = AttributeValue.Of(bindings.Topic!.Value.Topic);
            return true;
        }

        if (attribute.Source is AttributeSource.Period) return ReadPeriod(attribute, trigger, bindings, values);
        foreach (var path in attribute.Paths)
        {
            var found = paths.Resolve(path, trigger, bindings);
            if (attribute.Source is AttributeSource.Place && found.Count > 1 && bindings.Each is { } one) found = Behind(one, found);
            foreach (var token in found)
                if (ReadAt(attribute, token, values)) return true;
        }

        return false;
    }

    /// <summary>The word whose phrase or clause <paramref name="attribute"/> takes; null when it finds nothing.</summary>
    public int? HeadOf(FrameAttribute attribute, int trigger, Bindings bindings)
    {
        foreach (var path in attribute.Paths)
            foreach (var token in paths.Resolve(path, trigger, bindings))
                if (TopicWords.At(view, token) is not null) return token;
        return null;
    }

    /// <summary>The word that <paramref name="attribute"/> looks at first, be there words to take or only "it"; null when there is none.</summary>
    public int? FirstOf(FrameAttribute attribute, int trigger, Bindings bindings)
    {
        foreach (var path in attribute.Paths)
            foreach (var token in paths.Resolve(path, trigger, bindings)) return token;
        return null;
    }

    // "met the one in Peru, the other in Chad", where the tree hangs both places on the verb: each has the next behind him.
    private static List<int> Behind(int one, List<int> places) =>
        [.. places.Where(place => place > one).Order(), .. places.Where(place => place < one)];

    private static bool IsDistributed(FrameAttribute attribute, Bindings bindings) =>
        bindings.Topic is { } topic && attribute.Paths is [{ Steps: [var step] }] && step == topic.Name;

    private bool ReadAt(FrameAttribute attribute, int token, Dictionary<string, AttributeValue> values)
    {
        if (attribute.Source is AttributeSource.Amount) return ReadAmount(attribute, token, values);
        if (attribute.Source is AttributeSource.Treaty) return ReadTreaty(attribute, token, values);
        if (ValueAt(attribute, token) is not { } value) return false;
        values[attribute.Name] = value;
        return true;
    }

    private AttributeValue? ValueAt(FrameAttribute attribute, int token) => attribute.Source switch
    {
        AttributeSource.Class => Text(lexicon.Class(attribute.Argument).Match(view, token)),
        AttributeSource.Place => Text(PlaceReading.At(view, token, citiesOnly: false)),
        AttributeSource.City => Text(PlaceReading.At(view, token, citiesOnly: true)),
        AttributeSource.Topic => Text(TopicReading.Under(view, [token], lexicon) is [var first, ..] ? first.Topic : null),
        AttributeSource.Words => Text(WordsAt(token)),
        AttributeSource.Coverage => Text(CoverageReading.At(view, token, lexicon.Class("coverage"))),
        AttributeSource.Count => Number(AmountReading.At(view, token, AmountKind.Count)),
        AttributeSource.Ordinal => Number(AmountReading.At(view, token, AmountKind.Ordinal) ?? AmountReading.At(view, token, AmountKind.Duration)),
        AttributeSource.Flag => HasWord(token, attribute.Argument) ? AttributeValue.Of(true) : null,
        _ => null,
    };

    // The class gives "subject: title".
    private bool ReadTreaty(FrameAttribute attribute, int token, Dictionary<string, AttributeValue> values)
    {
        if (treaties.At(token)?.Split(": ", 2) is not [var subject, var title]) return false;
        values[attribute.Name] = AttributeValue.Of(title);
        values["subject"] = AttributeValue.Of(subject);
        return true;
    }

    private bool ReadAmount(FrameAttribute attribute, int token, Dictionary<string, AttributeValue> values)
    {
        var kind = Enum.Parse<AmountKind>(attribute.Argument.TrimStart('-'), ignoreCase: true);
        if (AmountReading.At(view, token, kind) is not { } amount) return false;
        values[attribute.Name] = AttributeValue.Of(attribute.Argument.StartsWith('-') ? -amount.Value : amount.Value);
        if (kind is AmountKind.Money or AmountKind.Percent && amount.Unit is not AmountMention.AnyCurrency) values["unit"] = AttributeValue.Of(amount.Unit);
        values.TryAdd("comparator", AttributeValue.Of(amount.Comparator));
        return true;
    }

    // "$51 million for 2012 and $43 million for 2013": the value's own period comes before that of the clause.
    private bool ReadPeriod(FrameAttribute attribute, int trigger, Bindings bindings, Dictionary<string, AttributeValue> values)
    {
        var own = attribute.Paths.SelectMany(p => paths.Resolve(p, trigger, bindings))
            .Select(t => DatePicker.PickOwn(view, t) ?? DatePicker.Behind(view, t)).FirstOrDefault(d => d is not null);
        if ((own ?? DatePicker.Pick(view, trigger, lexicon.DatingWords)) is not { Date: { } date }) return false;
        values[attribute.Name] = AttributeValue.Of(date.Value);
        return true;
    }

    private bool HasWord(int token, string word)
    {
        var (first, last) = view.Extent(token);
        for (var i = first; i <= last; i++)
            if (view.Lemma(i) == word) return true;
        return false;
    }

    private string? WordsAt(int token) => TopicWords.At(view, token) is var (first, last) ? view.Words(first, last) : null;

    private static AttributeValue? Text(string? value) => value is null ? null : AttributeValue.Of(value);

    private static AttributeValue? Number(AmountMention? amount) => amount is { } a ? AttributeValue.Of(a.Value) : null;
}
