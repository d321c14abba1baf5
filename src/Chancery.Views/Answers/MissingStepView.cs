using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>A step that some parties of a matter have taken, and of others no report tells it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="By">The others.</param>
internal sealed record MissingStepView(string Stage, IReadOnlyList<NamedActor> By)
{
    /// <summary>All of a matter; null where nothing is missing.</summary>
    public static IReadOnlyList<MissingStepView>? In(MatterHistory history, RecordSession session)
    {
        var missing = MissingSteps.Of(history, session.Kinds[history.Matter.Kind]);
        return missing.Count == 0 ? null : [.. missing.Select(step => new MissingStepView(step.Stage, [.. step.By.Select(actor => NamedActor.Of(actor, session))]))];
    }

    public override string ToString() => $"{Stage} by {ClaimTitle.Names(By.Select(actor => actor.Name))}";
}
