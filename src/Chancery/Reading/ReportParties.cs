using Chancery.Actors;
using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Whom a report is about, before any of its claims is read.</summary>
internal static class ReportParties
{
    /// <summary>The sentences of a report of which one may say whom it is about, headline and captions among them.</summary>
    private const int ShortReport = 8;

    /// <summary>Those whom a title names that came beside the text: it is no evidence, but it tells whom the report is about.</summary>
    public static IReadOnlyList<ActorId> InTitle(Document document, Analyzer analyzer, Gazetteer gazetteer)
    {
        if (document.Title is not { Length: > 0 } title) return [];
        // Names are found without trees.
        var sentences = analyzer.Analyze(title, [new Span(0, title.Length)], (_, _) => false);
        return [.. sentences.SelectMany(s => gazetteer.Find(title, s)).Select(n => n.Actor)];
    }

    /// <summary>Those whom the first line that names anybody names: "Bangladesh envoy presents credentials in Lisbon".</summary>
    public static IReadOnlyList<ActorId> InHeadline(IReadOnlyList<SentenceView> views)
    {
        foreach (var view in views)
        {
            var named = Enumerable.Range(0, view.Count).Select(view.MentionAt).OfType<Mention>().Distinct().SelectMany(m => m.Actors)
                .Select(a => view.Standing.StateOf(a) ?? a).Distinct().ToArray();
            // "Suriname a partner in the Caribbean, Lavrov says": where two others are named, a region is the scene.
            if (named.Length > 2) named = [.. named.Where(a => a.Type is not ActorType.Region)];
            if (named.Length > 0) return view[view.Count - 1].Upos is Upos.Punct ? [] : named;
        }

        return [];
    }

    /// <summary>The two that a sentence names side by side as those who act; empty where it names others too.</summary>
    public static IReadOnlyList<ActorId> SideBySide(SentenceView view)
    {
        Mention? first = null, second = null;
        for (var token = 0; token < view.Count; token++)
        {
            if (view.MentionAt(token) is not { Form: MentionForm.Name, Actors: [{ Type: not ActorType.Person } actor] } mention || mention.Head != token) continue;
            if (first is null && view[token].Relation is "nsubj" && view.Child(token, "conj") >= 0) first = mention;
            else if (first is not null && second is null && view[token] is { Relation: "conj" } joined && joined.Head == first.Head) second = mention;
            else if (actor != first?.Actors[0] && actor != second?.Actors[0]) return [];
        }

        return first is not null && second is not null && first.Actors[0] != second.Actors[0] ? [first.Actors[0], second.Actors[0]] : [];
    }

    /// <summary>The two whom a short report names, when it names no third: "Visa exemption for Indonesians starts", and the day was
    /// announced by Japan's minister. A long one may name them only in passing.</summary>
    public static IReadOnlyList<ActorId> Throughout(IReadOnlyList<SentenceView> views, Scenes scenes)
    {
        if (views.Count is 1 or > ShortReport) return [];
        var named = new List<ActorId>();
        foreach (var mention in views.SelectMany(view => Enumerable.Range(0, view.Count).Select(view.MentionAt)).OfType<Mention>().Distinct())
        {
            var view = views[mention.Sentence];
            if (scenes.IsOnlyPlace(view, mention)) continue;
            foreach (var actor in mention.Actors)
            {
                var standing = view.Standing;
                if (!standing.IsMedium(actor) && standing.PartyOf(actor) is { } party && !named.Contains(party)) named.Add(party);
            }

            if (named.Count > 2) return [];
        }

        return named.TrueForAll(party => party.Type is not ActorType.Org) ? named : [];
    }
}
