using Chancery.Server.Shell;
using Chancery.Views.Answers;

namespace Chancery.Server.Networks;

/// <summary>Who deals with whom.</summary>
/// <param name="Title">Of whom it is, in a few words.</param>
/// <param name="Ties">The strongest ties, the strongest first.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Searched">What was searched.</param>
internal sealed record NetworkAnswer(string Title, IReadOnlyList<NetworkTie> Ties, int Total, Searched Searched)
{
    /// <summary>The strongest ties among the matters that a filter lets through.</summary>
    /// <param name="session">The record.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="most">How many ties at most.</param>
    /// <param name="dealings">The ties of the whole record; null where they are not known, or of no use.</param>
    public static NetworkAnswer Of(RecordSession session, ListFilter filter, int most, Dealings? dealings)
    {
        var (pairs, total) = dealings?.Among(filter, most) ?? session.Store.Directory.Pairs(filter.ForMatters, most);
        return new(filter.Title("Who deals with whom", "Who deals with", session), [.. pairs.Select(pair => new NetworkTie(NamedActor.Of(pair.One, session), NamedActor.Of(pair.Other, session), pair.Matters))],
            total, Searched.In(session, filter.Narrowed, filter.Actors));
    }

    /// <summary>All who are tied, those of most matters first.</summary>
    public IReadOnlyList<NetworkNode> Nodes =>
        [.. Ties.SelectMany(tie => new[] { (Actor: tie.One, tie.Matters), (Actor: tie.Other, tie.Matters) })
            .GroupBy(end => end.Actor.Id)
            .Select(ends => new NetworkNode(ends.First().Actor, ends.Count(), ends.Sum(end => end.Matters)))
            .OrderByDescending(node => node.Weight).ThenBy(node => node.Actor.Id)];
}
