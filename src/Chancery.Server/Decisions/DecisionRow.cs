using Chancery.Views.Answers;

namespace Chancery.Server.Decisions;

/// <summary>A decision in the list.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Claim">The claim that it is about, as it is now; null when it is about none or that is no claim of the record any more.</param>
internal sealed record DecisionRow(DecisionView Decision, ClaimView? Claim)
{
    public static DecisionRow Of(DecisionView decision, RecordSession session) =>
        new(decision, decision.Claim is { } id && session.Store.Claims.Find(id) is { } claim ? ClaimView.Of(claim, session) : null);
}
