namespace Chancery.Frames;

/// <summary>Follows the paths of a frame through one sentence.</summary>
internal sealed class PathResolver(SentenceView view, Arguments arguments)
{
    // Hundreds of patterns ask the same of the same word.
    private readonly Dictionary<SlotOfWord, List<int>> known = [];

    /// <summary>The words at the end of <paramref name="path"/>, starting from a bound word or from the trigger.</summary>
    public List<int> Resolve(FramePath path, int trigger, Bindings bindings)
    {
        var steps = path.Steps;
        if (steps.Length == 0) return [trigger];
        var (first, next) = bindings.WordOf(steps[0]) is { } bound ? (bound, 1) : (trigger, 0);
        if (next >= steps.Length) return [first];
        var at = Known(first, steps[next++]);
        for (; next < steps.Length && at.Count > 0; next++) at = Step(at, steps[next]);
        return at;
    }

    private List<int> Step(List<int> from, string slot)
    {
        var first = Known(from[0], slot);
        // Most steps lead from one word to one.
        if (from.Count == 1 && first.Count <= 1) return first;
        var found = new List<int>();
        for (var i = 0; i < from.Count; i++)
            foreach (var next in i == 0 ? first : Known(from[i], slot))
                if (!found.Contains(next)) found.Add(next);
        return found;
    }

    private List<int> Known(int token, string slot)
    {
        var key = new SlotOfWord(token, slot);
        if (!known.TryGetValue(key, out var words)) known[key] = words = Slot(token, slot);
        return words;
    }

    private List<int> Below(int token)
    {
        var found = new List<int>();
        AddBelow(token, found);
        return found;
    }

    private void AddBelow(int token, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            found.Add(child);
            AddBelow(child, found);
        }
    }

    private List<int> Slot(int token, string slot) => slot switch
    {
        "self" => [token],
        "subject" => arguments.Subjects(token),
        "object" => arguments.Objects(token),
        "indirect" => arguments.Indirects(token),
        "owner" => arguments.Owners(token),
        "possessor" => arguments.Possessors(token),
        "complement" => arguments.Complements(token),
        "site" => arguments.Sites(token),
        "apposition" => arguments.Appositions(token),
        "governor" => view[token].Head >= 0 ? [view[token].Head] : [],
        "conjunct" => arguments.Expand(token),
        "relative" => arguments.Relatives(token),
        "modifier" => arguments.Modifiers(token),
        "auxiliary" => arguments.Auxiliaries(token),
        "determiner" => arguments.Determiners(token),
        "below" => Below(token),
        "case" => arguments.Markers(token),
        _ => arguments.Prepositional(token, slot),
    };
}
