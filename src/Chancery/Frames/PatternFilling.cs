using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Tries one pattern on one word of a sentence: conditions first, then roles and attributes.</summary>
internal sealed partial class PatternFilling(
    SentenceView view, Arguments arguments, PathResolver paths, WordTests words, PlaceWords places, FrameLexicon lexicon, Discourse discourse)
{
    private readonly ActorFinder actors = new(view, arguments, lexicon);
    private readonly UnsaidParties unsaid = new(view, lexicon, discourse);
    private readonly Strangers strangers = new(view, arguments, paths, lexicon.Class("firm"), TreatyReading.NamesIn(lexicon));
    private readonly Horizon horizon = new(view, discourse);
    private readonly TopicParty spokenOf = new(view, lexicon);
    private readonly TakingPart takingPart = new(view, lexicon, discourse);
    private readonly Bindings trial = new();
    private readonly AttributeReading reading = new(view, paths, lexicon, new(view, lexicon, discourse));

    /// <summary>The matches of <paramref name="pattern"/> at <paramref name="trigger"/>: none, one, or one for each filler
    /// of a distributing pattern.</summary>
    public IEnumerable<FrameMatch> Fill(Frame frame, FramePattern pattern, int trigger)
    {
        // Nearly all patterns that a word evokes end here.
        trial.Clear();
        foreach (var condition in pattern.Conditions)
            if (!Holds(condition, trigger, trial)) return [];
        return Filled(frame, pattern, trigger, trial.Copy());
    }

    private IEnumerable<FrameMatch> Filled(Frame frame, FramePattern pattern, int trigger, Bindings bindings)
    {
        // All of them lean on what was read before, none on the one before it: "agreements cover Peru, Chile and Cuba".
        FrameMatch[] matches = [.. Distribute(pattern, trigger, bindings).Select(one => FillOne(frame, pattern, trigger, one)).OfType<FrameMatch>()];
        foreach (var match in matches)
            foreach (var single in ApieceMatches.Of(match)) yield return single;
    }

    private bool Holds(FrameCondition condition, int trigger, Bindings bindings)
    {
        if (condition.Place >= 0 && !places.MayStand(condition.Place, condition.Set.Index)) return condition.Negated;
        for (var i = 0; i < condition.Paths.Length; i++)
        {
            foreach (var token in paths.Resolve(condition.Paths[i], trigger, bindings))
            {
                if (!Passes(condition, token)) continue;
                if (condition.Negated && IsOfClauseApart(condition, i, token, trigger)) continue;
                if (condition.Negated) return false;
                if (condition.Binding is not null) bindings.Bind(condition.Binding, token);
                return true;
            }
        }

        return condition.Negated;
    }

    // "considers it a province that has no right to do so": what the clause that tells which one is meant denies, the word does not.
    private bool IsOfClauseApart(FrameCondition condition, int path, int token, int trigger)
    {
        if (condition is { Set.IsEmpty: true } or { Filters.Length: > 0 } || condition.Paths[path] is not { Steps: [.., "below"] }) return false;
        for (var at = token; at >= 0 && !view.IsUnder(trigger, at); at = view[at].Head)
            if (view[at].Relation is "acl:relcl") return true;
        return false;
    }

    private bool Passes(FrameCondition condition, int token)
    {
        foreach (var filter in condition.Filters)
            if (actors.Any(token, filter)) return true;
        if (condition.Amount is { } kind && AmountReading.At(view, token, kind) is not null) return true;
        return words.IsOneOf(condition.Set, token) || condition is { Filters.Length: 0, Amount: null, Set.IsEmpty: true };
    }

    private FrameMatch? FillOne(Frame frame, FramePattern pattern, int trigger, Bindings bindings)
    {
        if (FillRoles(frame, pattern, trigger, bindings) is not { } roles) return null;
        if (pattern.Facing is { } sides) PartSides(roles, sides.First, sides.Second);
        var date = pattern.DatedByEach ? DatePicker.At(view, bindings.Each ?? trigger) : null;
        if (pattern.DatedByEach && date is null) return null;
        if (pattern.Beyond is { } outgoing && roles.TryGetValue(outgoing, out var acting) && horizon.IsAtHome(acting, trigger)) return null;
        if (ReadAttributes(frame.Kind, pattern, trigger, bindings) is not { } attributes) return null;
        if (pattern.About is { } about && !roles.ContainsKey(about.Role) && SpokenOf(pattern, about.Attribute, trigger, bindings, roles) is { } one)
            roles[about.Role] = [one];
        if (pattern.Answers is { } answers && !roles.ContainsKey(answers.Role) && Answered(pattern, answers.Attribute, trigger, bindings, roles) is { Count: > 0 } others)
            roles[answers.Role] = others;
        return new FrameMatch(frame, pattern, view, trigger, roles, attributes)
        {
            Words = [.. Used(trigger, bindings, roles).Distinct().Order()],
            Date = date,
            Doers = pattern.Doer is { } doer ? FillRole(frame, pattern, doer, trigger, bindings, roles) : [],
        };
    }

    // Null where one that the pattern needs is not found.
    private Dictionary<string, AttributeValue>? ReadAttributes(Kind kind, FramePattern pattern, int trigger, Bindings bindings)
    {
        var values = new Dictionary<string, AttributeValue>();
        foreach (var attribute in pattern.Attributes)
        {
            var isFound = attribute.Source is AttributeSource.Previous ? Repeat(kind, attribute.Name, values) : reading.Read(attribute, trigger, bindings, values);
            if (!isFound && attribute.Required) return null;
        }

        return values;
    }

    // "It amounted to 43 million": what it is was told in the claim before.
    private bool Repeat(Kind kind, string attribute, Dictionary<string, AttributeValue> values)
    {
        if (discourse.ToldOf(kind, attribute) is not { } value) return false;
        values[attribute] = value;
        return true;
    }

    private Filler? SpokenOf(FramePattern pattern, string attribute, int trigger, Bindings bindings, Dictionary<string, IReadOnlyList<Filler>> filled) =>
        pattern.Attributes.FirstOrDefault(a => a.Name == attribute) is { Source: AttributeSource.Words } topic && reading.HeadOf(topic, trigger, bindings) is { } head
            ? spokenOf.Under(head, filled.Values.SelectMany(f => f), unsaid)
            : null;

    // Those who had part in what is spoken of again, or did it.
    private IReadOnlyList<Filler> Answered(FramePattern pattern, string attribute, int trigger, Bindings bindings, Dictionary<string, IReadOnlyList<Filler>> filled)
    {
        if (pattern.Attributes.FirstOrDefault(a => a.Name == attribute) is not { Source: AttributeSource.Words } topic
            || reading.FirstOf(topic, trigger, bindings) is not { } head) return [];
        return spokenOf.EventToldBefore(head) is { } roles && takingPart.Others(roles, trigger, filled) is { Length: > 0 } others
            ? others
            : unsaid.WhoDid(trigger, filled, spokenOf.DeedToldBefore(head));
    }

    private static IEnumerable<int> Used(int trigger, Bindings bindings, Dictionary<string, IReadOnlyList<Filler>> roles) =>
        [trigger, .. bindings.Words, .. roles.Values.SelectMany(f => f).Select(f => f.Token).Where(t => t >= 0)];
}
