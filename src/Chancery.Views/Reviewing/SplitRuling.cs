using Chancery.Record;

namespace Chancery.Views.Reviewing;

/// <summary>The decision that what goes under one name are two actors, or that two matters are two.</summary>
internal static class SplitRuling
{
    private const int MostSuggestions = 3;
    private const string Usage = "Name one actor with --documents, or two actors without.";

    /// <summary>The ruling, or what stands against it.</summary>
    /// <param name="actors">One actor with documents; two actors or two matters without.</param>
    /// <param name="documents">The names of the reports that mean another one by the name.</param>
    /// <param name="session">The record.</param>
    public static (Ruling? Ruling, string? Error) Of(IReadOnlyList<string> actors, IReadOnlyList<string> documents, RecordSession session) => (actors, documents) switch
    {
        ([var one, var other], []) when MatterFinder.IsId(one) || MatterFinder.IsId(other) => OfMatters(one, other, session),
        ([var actor], [_, ..]) => OfDocuments(actor, documents, session),
        ([var one, var other], []) => Apart(one, other, session),
        _ => (null, Usage),
    };

    private static (Ruling?, string?) Apart(string first, string second, RecordSession session)
    {
        var finder = new ActorFinder(session);
        if (finder.FindAsRead(first) is not ({ } one, _)) return (null, finder.FindAsRead(first).Error);
        if (finder.FindAsRead(second) is not ({ } other, _)) return (null, finder.FindAsRead(second).Error);
        if (one == other) return (null, $"Both names are those of {one}. To tell two actors of one name apart: chancery split \"{first}\" --documents NAME");
        var merge = session.Store.Decisions.List().LastOrDefault(decision => decision.Stands && decision.Decision.Ruling is MergeActors merged
            && (merged.Actor, merged.Into) is var pair && (pair == (one, other) || pair == (other, one)));
        return merge is null
            ? (new KeepApart(one, other), null)
            : (null, $"Decision {merge.Decision.Number} merged the two; undo it with: chancery undo {merge.Decision.Number}");
    }

    private static (Ruling?, string?) OfMatters(string first, string second, RecordSession session)
    {
        var (pair, error) = MatterFinder.Two(first, second, session);
        return pair is var (one, other) ? (DoubtfulMatters.Part(one, other), null) : (null, error);
    }

    private static (Ruling?, string?) OfDocuments(string name, IReadOnlyList<string> documents, RecordSession session)
    {
        var (actor, error) = new ActorFinder(session).FindOnRecord(name);
        if (actor is not { } split) return (null, error);
        var ids = new List<string>();
        foreach (var document in documents)
        {
            if (session.Store.Documents.Find(document) is not { } found) return (null, Unknown(document, session));
            if (!session.Store.Claims.Of(found.Id).Any(claim => Names(claim, split)))
                return (null, $"No claim of {found.Name} names {session.NameOf(split)}.{NamedIn(split, session)}");
            ids.Add(found.Id);
        }
        return (new SplitActor(split, [.. ids.Distinct()], Free(split, session)), null);
    }

    private static bool Names(RecordedClaim recorded, ActorId actor) =>
        recorded.Claim.Roles.Values.Any(actors => actors.Contains(actor)) || recorded.Claim.Source.Contains(actor);

    private static string NamedIn(ActorId actor, RecordSession session)
    {
        var names = session.Store.Claims.List(new() { Actors = [actor] }).Where(claim => Names(claim, actor))
            .Select(claim => claim.Document.Name).Distinct().Take(MostSuggestions).ToList();
        return names.Count == 0 ? "" : $" It is named in {string.Join(", ", names)}.";
    }

    private static string Unknown(string document, RecordSession session)
    {
        var near = Likeness.Nearest(document, session.Store.Documents.List().Select(other => other.Name), MostSuggestions);
        return $"There is no report {document} on record. {(near.Count == 0 ? "List the reports with: chancery documents" : $"Did you mean {string.Join(" or ", near)}?")}";
    }

    /// <summary>The first id of that name with a number that nobody has or had.</summary>
    private static ActorId Free(ActorId actor, RecordSession session)
    {
        var taken = session.Store.Identities.Actors().Concat(session.Store.Identities.List().Select(identity => identity.Read))
            .Concat(session.Store.Decisions.List().Select(decision => decision.Decision.Ruling).OfType<SplitActor>().Select(split => split.New))
            .ToHashSet();
        for (var number = 2; ; number++)
            if (actor with { Name = $"{actor.Name} ({number})" } is var free && !taken.Contains(free)) return free;
    }
}
