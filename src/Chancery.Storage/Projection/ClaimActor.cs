using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>An actor who is in a claim; in the order of the actors, and of each in that of his claims.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Claim">The claim's number.</param>
/// <param name="Parts">How he is in it.</param>
/// <param name="Range">When it was.</param>
internal readonly record struct ClaimActor(string Actor, long Claim, ActorParts Parts, DateRange? Range)
{
    /// <summary>The order in which the table has them.</summary>
    public static int Compare(ClaimActor one, ClaimActor other) =>
        string.CompareOrdinal(one.Actor, other.Actor) is var order and not 0 ? order : one.Claim.CompareTo(other.Claim);
}
