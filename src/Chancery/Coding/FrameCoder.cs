using Chancery.Actors;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Tells the event type of a pair by the claims that frames have read in its sentence.</summary>
internal sealed class FrameCoder(IReadOnlyList<CodingRule> rules)
{
    /// <summary>What the claims say of the pair: by the rule that is right most often; null when they say nothing.</summary>
    internal EventType? Code(ReadingTrace trace, PlacedPair pair, EventChain chain)
    {
        if (pair is not { Source: { } source, Target: { } target } || trace.Claims.Count == 0) return null;
        var (sources, targets) = (ActorsIn(trace, pair, source), ActorsIn(trace, pair, target));
        if (sources.Count == 0 || targets.Count == 0) return null;
        CodingRule? best = null;
        foreach (var claim in trace.Claims.Where(c => c.Polarity is Polarity.Positive && IsMain(c, pair, chain)))
        {
            var rule = rules.FirstOrDefault(r => r.Fits(claim) && Stands(claim, r.Source, sources) && Stands(claim, r.Target, targets));
            if (rule is not null && (best is null || rule.Confidence > best.Confidence)) best = rule;
        }

        return best?.Root;
    }

    // A claim counts when its word says what happens between the two: in "welcomed the visit" nobody visits.
    private static bool IsMain(Claim claim, PlacedPair pair, EventChain chain)
    {
        for (var i = 0; i < pair.Words.Length; i++)
            if (claim.Because.Trigger.Overlaps(pair.Words[i].Span) && chain.IsMain(i)) return true;
        return false;
    }

    private static bool Stands(Claim claim, string[] roles, HashSet<ActorId> actors) =>
        roles.Any(role => claim.Roles.TryGetValue(role, out var found) && found.Any(actors.Contains));

    private static HashSet<ActorId> ActorsIn(ReadingTrace trace, PlacedPair pair, NamedWords name)
    {
        var span = new Span(pair.Words[name.First].Span.Start, pair.Words[name.Last].Span.End);
        return [.. trace.Mentions.Where(m => span.Contains(SpanOf(trace, m))).SelectMany(m => m.Actors)];
    }

    private static Span SpanOf(ReadingTrace trace, Mention mention)
    {
        var sentence = trace.Sentences[mention.Sentence];
        return new(sentence[mention.First].Span.Start, sentence[mention.Last].Span.End);
    }
}
