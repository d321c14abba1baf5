using Chancery.Views.Answers;

namespace Chancery.Views.Layouts;

/// <summary>Puts a decision into words.</summary>
internal static class DecisionWords
{
    /// <summary>"claim 3f2a91bc is what the text says".</summary>
    public static string What(DecisionView decision) => decision.Matters is [var matter, var with]
        ? decision.Act == "merge" ? $"{matter} is {with}" : $"{matter} and {with} are two"
        : WhatOfClaimsAndActors(decision);

    private static string WhatOfClaimsAndActors(DecisionView decision) => (decision.Act, decision.Actors, decision.Documents) switch
    {
        ("accept", _, _) => $"claim {decision.Claim} is what the text says",
        ("reject", _, _) => $"claim {decision.Claim} is not what the text says",
        ("correct", _, _) => $"claim {decision.Claim}: {string.Join("; ", decision.Changes)}",
        ("merge", [var gone, var kept], _) => $"{gone.Name} is {kept.Name}",
        ("split", [var one, var other], []) => $"{one.Name} and {other.Name} are two",
        ("split", [var one, var other], var documents) => $"{one.Name} is {other.Name} in {string.Join(", ", documents)}",
        _ => $"decision {decision.Undoes} no longer counts",
    };
}
