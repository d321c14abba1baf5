namespace Chancery.Storage.Projection;

/// <summary>In which order two who take part in a matter are written: a person goes before everybody else, of two persons the first in
/// order, and two others stand both ways, as one asks with whom each of them has to do.</summary>
internal static class ParticipantPair
{
    private const string Person = "person:";

    /// <summary>Whether two are written in this order.</summary>
    public static bool IsKept(string one, string other) =>
        IsPerson(one) ? !IsPerson(other) || string.CompareOrdinal(one, other) < 0 : !IsPerson(other) && one != other;

    /// <summary>Whether it is counted how many matters they have.</summary>
    public static bool IsCounted(string one, string other) => !IsPerson(one) && !IsPerson(other);

    /// <summary>Two in an order in which they are written.</summary>
    public static (string One, string Other) Of(string one, string other) => IsKept(one, other) ? (one, other) : (other, one);

    private static bool IsPerson(string actor) => actor.StartsWith(Person, StringComparison.Ordinal);
}
