using Chancery.Frames;
using Chancery.Language;
using PhraseTable = Chancery.Frames.PhraseTable;

namespace Chancery.Reading.Ellipsis;

/// <summary>Reads "Mali did so too", "Peru followed suit": what another was told to have done right before.</summary>
/// <remarks>Follows a document from sentence to sentence, so there is one for each document.</remarks>
internal sealed class RepeatedDeeds(FrameLexicon lexicon)
{
    private const double Confidence = 0.75;

    private readonly PhraseTable standIns = lexicon.Class("did-so");
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

    // "They harass doctors and go on doing so": what stands under another clause repeats that one, and no sentence before.
    private List<FrameMatch> ToldBefore(SentenceView view, int verb, List<FrameMatch> here) =>
        Last(here.FindAll(m => m.Trigger < verb)) is { Count: > 0 } told ? told : view[verb].Head < 0 ? Last(before) : [];

    private bool StandsForDeed(SentenceView view, int verb)
    {
        if (view[verb].Upos is not (Upos.Verb or Upos.Aux)) return false;
        foreach (var child in view.Children(verb))
            if (standIns.Phrases.Contains($"{view.Lemma(verb)} {view.Lemma(child)}")) return true;
        return false;
    }

    // What the last clause told of a deed: two may have done it, or it may have been done to two.
    private List<FrameMatch> Last(List<FrameMatch> told)
    {
        var deeds = told.FindAll(m => IsDeed(m.Frame.Kind) && DoerIn(m) is not null);
        return deeds.Count == 0 ? deeds : deeds.FindAll(m => VerbOf(m) == VerbOf(deeds[^1]));
    }

    private static bool IsDeed(Kind kind) =>
        kind is Kind.Agreement or Kind.Visa or Kind.Mission or Kind.Measure or Kind.Relations or Kind.Membership or Kind.Aid or Kind.Position;

    private static int VerbOf(FrameMatch match)
    {
        var at = match.Trigger;
        while (match.View[at].Upos is not Upos.Verb && match.View[at].Head >= 0) at = match.View[at].Head;
        return at;
    }

    // The role of whoever acts, and the one in it who does.
    private (string Role, Filler Doer)? DoerIn(FrameMatch match)
    {
        var subjects = lexicon.ArgumentsOf(match.View).Subjects(VerbOf(match));
        foreach (var (role, fillers) in match.Roles)
            foreach (var filler in fillers)
                if (filler.Token >= 0 && subjects.Exists(s => s == filler.Token || match.View.MentionAt(s)?.Head == filler.Token)) return (role, filler);
        return null;
    }

    private IEnumerable<FrameMatch> Again(SentenceView view, int verb, List<FrameMatch> models)
    {
        var done = new HashSet<string>();
        foreach (var model in models)
        {
            var (role, doer) = DoerIn(model)!.Value;
            foreach (var other in OthersWhoDid(view, verb, doer))
            {
                var fillers = model.Roles[role].Where(f => f.Actor != doer.Actor).Prepend(other).ToArray();
                if (model.Roles.Values.Any(all => all.Any(f => f.Actor == other.Actor)) || !done.Add($"{model.Frame.Name} {other.Actor} {string.Join(' ', Rest(model, role, doer))}")) continue;
                yield return model with
                {
                    View = view,
                    Trigger = verb,
                    Roles = new Dictionary<string, IReadOnlyList<Filler>>(model.Roles) { [role] = fillers },
                    Doers = model.Doers.Count == 0 ? [] : [other],
                    Date = null,
                    Words = [verb, other.Token],
                };
            }
        }
    }

    private static IEnumerable<ActorId> Rest(FrameMatch model, string role, Filler doer) =>
        model.Roles.SelectMany(r => r.Value.Where(f => r.Key != role || f.Actor != doer.Actor)).Select(f => f.Actor);

    // "So did Peru": who acts stands behind the verb.
    private IEnumerable<Filler> OthersWhoDid(SentenceView view, int verb, Filler doer)
    {
        var subjects = lexicon.ArgumentsOf(view).Subjects(verb);
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
