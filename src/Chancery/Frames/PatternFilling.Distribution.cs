namespace Chancery.Frames;

/// <content>Making a match for each of several fillers.</content>
internal sealed partial class PatternFilling
{
    private IEnumerable<Bindings> Distribute(FramePattern pattern, int trigger, Bindings bindings)
    {
        IEnumerable<Bindings> all = [bindings];
        foreach (var each in pattern.Each) all = all.SelectMany(b => Distribute(each, trigger, b)).ToArray();
        return all;
    }

    private IEnumerable<Bindings> Distribute(FrameDistribution each, int trigger, Bindings bindings)
    {
        var tokens = each.Paths.SelectMany(p => paths.Resolve(p, trigger, bindings)).Distinct();
        if (!each.Set.IsEmpty) tokens = tokens.Where(t => words.IsOneOf(each.Set, t));
        if (!each.Topics) return tokens.SelectMany(actors.Members).Distinct().Select(t => bindings.With(each.Binding, t, null));
        var topics = TopicReading.Under(view, tokens, lexicon);
        // What is about nothing in particular is still one thing.
        return topics.Count == 0 ? [bindings] : topics.Select(t => bindings.With(each.Binding, t.Token, t.Topic));
    }
}
