using Chancery.Actors;
using Chancery.Language;

namespace Chancery.Frames;

/// <summary>The parties that a sentence names, for roles that it leaves open.</summary>
internal sealed class SentenceParties(SentenceView view, PhraseTable circumstances, Scenes scenes)
{
    private const string Topic = "topic";

    /// <summary>The states, organisations and regions named in the sentence, persons counted as their states, without
    /// those who only speak or are quoted from; in the order of the text.</summary>
    public IReadOnlyList<ActorId> Beside(int trigger, Discourse discourse)
    {
        var isHeaded = discourse.IsPairHeaded;
        return Named(trigger, discourse, i => isHeaded && IsInCircumstance(i, trigger, topicsOnly: true));
    }

    /// <summary>Those of them who have to do with what the word speaks of: where the headline says whom a report is about, nobody
    /// who is named only in another clause ("Germany invaded, and the American legation closed") or in a circumstance.</summary>
    public IReadOnlyList<ActorId> Around(int trigger, Discourse discourse)
    {
        var isHeaded = discourse.IsPairHeaded;
        return Named(trigger, discourse, i => isHeaded && (IsInCircumstance(i, trigger, topicsOnly: false) || IsInAnotherClause(i, trigger)));
    }

    /// <summary>Those of them who are named in the clause of the word itself, below it.</summary>
    public IReadOnlyList<ActorId> Under(int trigger, Discourse discourse) =>
        Named(trigger, discourse, i => !view.IsUnder(i, trigger) || IsInCircumstance(i, trigger, topicsOnly: false) || IsInAnotherClause(i, trigger));

    // "reopened following the retreat of Iraqi forces", "in an address regarding the dissolution of the Soviet Union"
    private bool IsInCircumstance(int token, int trigger, bool topicsOnly)
    {
        for (var at = token; at >= 0 && !view.IsUnder(trigger, at); at = view[at].Head)
            foreach (var child in view.Children(at))
                if (view[child].Relation is "case" && circumstances.Match(view, child) is { } sort && (!topicsOnly || sort is Topic)) return true;
        return false;
    }

    private bool IsInAnotherClause(int token, int trigger)
    {
        for (var at = token; at >= 0; at = view[at].Head)
        {
            if (view.IsUnder(trigger, at)) return IsInClauseBefore(at, trigger, token);
            if (HasSubject(at) && (view[at].Relation is "advcl" or "advcl:relcl" or "acl:relcl" or "parataxis" || IsClauseBeside(at))) return true;
        }

        return false;
    }

    // What stands beside a clause with a subject of its own is not said of that clause.
    private bool IsInClauseBefore(int common, int trigger, int token)
    {
        if (view.IsUnder(token, trigger)) return false;
        for (var at = trigger; at != common; at = view[at].Head)
            if (IsClauseBeside(at)) return true;
        return false;
    }

    private bool IsClauseBeside(int token) => view[token].Relation is "conj" && view[token].Upos is Upos.Verb && HasSubject(token);

    private bool HasSubject(int token) => view.Child(token, "nsubj", "nsubj:pass") >= 0;

    private List<ActorId> Named(int trigger, Discourse discourse, Func<int, bool> isApart)
    {
        var speakers = discourse.SpeakersAt(view, trigger);
        var found = new List<ActorId>();
        for (var i = 0; i < view.Count; i++)
        {
            if (view.MentionAt(i) is not { } mention || mention.Head != i || mention.Form is MentionForm.Adjective) continue;
            // A capital or a city is where something happens more often than who does it.
            if (mention.Name is NameKind.Capital or NameKind.Place || IsScene(i) || scenes.IsOnlyPlace(view, mention) || isApart(i)) continue;
            foreach (var actor in mention.Actors)
                if (!speakers.Contains(actor) && Party(actor) is { } party && !found.Contains(party)) found.Add(party);
        }

        return found;
    }

    /// <summary>The traveller that the report told of and the state in whose capital something is done ("in Ashgabat two
    /// agreements were signed"), nobody where it told of none; null where no such capital is named, or the report deals
    /// with that state anyway.</summary>
    public IReadOnlyList<ActorId>? HostsOf(int trigger, Discourse discourse)
    {
        if (CapitalAt(trigger) is not { } host || discourse.Pair?.Contains(host) is true) return null;
        var visitors = discourse.Previous(Kind.Visit, "visitor").Select(view.Standing.PartyOf).OfType<ActorId>().Distinct().ToArray();
        return visitors is [var visitor] && visitor != host ? [visitor, host] : [];
    }

    private ActorId? CapitalAt(int trigger)
    {
        for (var at = trigger; at >= 0; at = view[at].Relation is "xcomp" or "obj" or "nsubj:pass" ? view[at].Head : -1)
        {
            if (CapitalBeside(at) is { } named) return named;
            // "In Ashgabat two agreements were signed": the tree may hang the place on what was signed.
            if (view.Child(at, "nsubj:pass") is >= 0 and var subject && CapitalBeside(subject) is { } before) return before;
        }

        return null;
    }

    private ActorId? CapitalBeside(int word)
    {
        foreach (var child in view.Children(word))
            if (view[child].Relation is "obl" && view.HasChild(child, "case", "in")
                && view.MentionAt(child) is { Name: NameKind.Capital } capital) return capital.Actors.Select(view.Standing.StateOf).FirstOrDefault();
        return null;
    }

    // "signed in Guatemala"; what opens a sentence, "In Poland, …", more often tells with whom one deals there.
    private bool IsScene(int token) =>
        view[token].Relation is "obl" && view[token].Head < token && view.HasChild(token, "case", "in");

    // Agencies and the media are named beside their state more often than as parties of their own.
    private ActorId? Party(ActorId actor) =>
        view.Standing.IsMedium(actor) ? null
        : actor.Type is ActorType.Org ? view.Standing.StateOf(actor) ?? actor : view.Standing.PartyOf(actor);
}
