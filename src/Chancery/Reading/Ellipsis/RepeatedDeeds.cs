using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Reads "Mali did so too", "Peru followed suit", "as did Peru", "as is Peru": what another was told to have done or to be right before.</summary>
/// <remarks>Follows a document from sentence to sentence, so there is one for each document.</remarks>
internal sealed class RepeatedDeeds(FrameLexicon lexicon)
{
    private const double Confidence = 0.75;

    private readonly (string Verb, string Word)[] standIns = [.. lexicon.Class("did-so").Phrases.Select(phrase => (phrase[..phrase.IndexOf(' ')], phrase[(phrase.IndexOf(' ') + 1)..]))];
    private List<FrameMatch> before = [];

    /// <summary>The matches of a sentence, with those of the deeds that it says were done again.</summary>
    public IEnumerable<FrameMatch> Complete(SentenceView view, IEnumerable<FrameMatch> matches)
    {
        var (here, isRepeated) = (new List<FrameMatch>(), false);
        foreach (var match in matches)
        {
            here.Add(match);
            yield return match;
        }

        for (var verb = 0; verb < view.Count; verb++)
        {
            if (!StandsForDeed(view, verb)) continue;
            isRepeated = true;
            foreach (var again in Again(view, verb, ToldBefore(view, verb, here))) yield return again;
        }

        // "Mali did so too. Peru followed suit": both did the same.
        if (here.Count > 0 || !isRepeated) before = here;
    }

    // "They harass doctors and go on doing so": what stands under another clause repeats that one, and no sentence before. "As did Peru" repeats the
    // very clause that it stands under, whatever that tells.
    private List<FrameMatch> ToldBefore(SentenceView view, int verb, List<FrameMatch> here)
    {
        var clause = IsBeing(view, verb) ? view[verb].Head : verb;
        var above = view[clause].Head;
        if (above >= 0 && HasComparison(view, clause)) return here.FindAll(m => m.Trigger < verb && VerbOf(m) == above && DoersIn(m) is not null);
        return Last(here.FindAll(m => m.Trigger < verb)) is { Count: > 0 } told ? told : above < 0 ? Last(before) : [];
    }

    private bool HasComparison(SentenceView view, int clause)
    {
        foreach (var child in view.Children(clause))
            if (view[clause].Relation is "advcl" && view[child].Relation is "mark" && Array.Exists(standIns, standIn => standIn.Word == view.Lemma(child))) return true;
        return false;
    }

    private bool StandsForDeed(SentenceView view, int verb) =>
        view[verb].Upos is Upos.Verb or Upos.Aux && (StandsWith(view, verb, verb) || IsBeing(view, verb));

    // "…, as are Peru and Chile": the copula and its word hang on the first of those who are it too.
    private bool IsBeing(SentenceView view, int verb) =>
        view[verb] is { Relation: "cop", Head: >= 0 and var other } && other > verb && view[other].Upos is Upos.PropN && !HasSubject(view, other)
        && StandsWith(view, verb, other) && HasComparison(view, other);

    // "as it is Chad that …" tells of Chad alone.
    private static bool HasSubject(SentenceView view, int predicate)
    {
        foreach (var child in view.Children(predicate))
            if (view[child].Relation is "nsubj" or "expl") return true;
        return false;
    }

    private bool StandsWith(SentenceView view, int verb, int head)
    {
        foreach (var (stand, word) in standIns)
        {
            if (view.Lemma(verb) != stand) continue;
            foreach (var child in view.Children(head))
                if (view.Lemma(child) == word) return true;
        }

        return false;
    }

    // What the last clause told of a deed: two may have done it, or it may have been done to two.
    private List<FrameMatch> Last(List<FrameMatch> told)
    {
        var deeds = told.FindAll(m => IsDeed(m.Frame.Kind) && DoersIn(m) is not null);
        if (deeds.Count == 0) return deeds;
        // "cut ties and closed the border": which of the two another did as well is not told.
        return deeds.TrueForAll(m => VerbOf(m) == VerbOf(deeds[^1])) ? deeds : [];
    }

    private static bool IsDeed(Kind kind) =>
        kind is Kind.Agreement or Kind.Visa or Kind.Mission or Kind.Measure or Kind.Relations or Kind.Membership or Kind.Aid;

    private static int VerbOf(FrameMatch match)
    {
        var at = match.Trigger;
        while (match.View[at].Upos is not Upos.Verb && match.View[at].Head >= 0) at = match.View[at].Head;
        return at;
    }

    // The role of whoever acts, and those in it who do.
    private (string Role, Filler[] Doers)? DoersIn(FrameMatch match)
    {
        var subjects = lexicon.ArgumentsOf(match.View).Subjects(VerbOf(match));
        foreach (var (role, fillers) in match.Roles)
        {
            var doers = fillers.Where(f => f.Token >= 0 && subjects.Exists(s => s == f.Token || match.View.MentionAt(s)?.Head == f.Token)).ToArray();
            if (doers.Length > 0) return (role, doers);
        }

        return null;
    }

    private IEnumerable<FrameMatch> Again(SentenceView view, int verb, List<FrameMatch> models)
    {
        var done = new HashSet<string>();
        foreach (var model in models)
        {
            var (role, doers) = DoersIn(model)!.Value;
            foreach (var other in OthersWhoDid(view, verb, doers[0]))
            {
                if (model.Roles.Values.Any(all => all.Any(f => f.Actor == other.Actor))) continue;
                if (!done.Add($"{model.Frame.Name} {other.Actor} {string.Join(' ', Rest(model, role, doers))}")) continue;
                yield return model with
                {
                    View = view,
                    Trigger = verb,
                    Roles = model.Roles.ToDictionary(r => r.Key, r => Replace(r.Value, r.Key == role ? doers : [], other)),
                    Doers = model.Doers.Count == 0 ? [] : [other],
                    Date = null,
                    Words = [verb, other.Token],
                };
            }
        }
    }

    // The others were named in another sentence: no word of this one stands for them.
    private static IReadOnlyList<Filler> Replace(IReadOnlyList<Filler> fillers, Filler[] doers, Filler other)
    {
        var others = fillers.Except(doers).Select(f => f with { Token = -1 });
        return doers.Length == 0 ? [.. others] : [other, .. others];
    }

    private static IEnumerable<ActorId> Rest(FrameMatch model, string role, Filler[] doers) =>
        model.Roles.SelectMany(r => r.Key == role ? r.Value.Except(doers) : r.Value).Select(f => f.Actor);

    // "So did Peru": who acts stands behind the verb.
    private IEnumerable<Filler> OthersWhoDid(SentenceView view, int verb, Filler doer)
    {
        var arguments = lexicon.ArgumentsOf(view);
        var subjects = IsBeing(view, verb) ? arguments.Expand(view[verb].Head) : arguments.Subjects(verb);
        if (subjects.Count == 0) subjects = lexicon.ArgumentsOf(view).Objects(verb);
        foreach (var subject in subjects)
        {
            foreach (var actor in view.MentionAt(subject)?.Actors ?? [])
                if (Take(view, actor, doer) is { } taken) yield return new Filler(taken, subject, $"did as {doer.Actor} did", Confidence);
        }
    }

    private static ActorId? Take(SentenceView view, ActorId actor, Filler doer) =>
        doer.Actor.Type is ActorType.Person or ActorType.Office ? actor : view.Standing.IsMedium(actor) ? null : view.Standing.PartyOf(actor);
}
