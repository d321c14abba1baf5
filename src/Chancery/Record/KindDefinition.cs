namespace Chancery.Record;

/// <summary>What the kinds' table says of one kind.</summary>
public sealed record KindDefinition
{
    // A kind whose claims are parted after so few days is made of occasions.
    private const int LongestOccasion = 90;

    private const string Planned = "planned";

    /// <summary>The kind.</summary>
    public required Kind Kind { get; init; }

    /// <summary>Its roles, in the order in which they are shown.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Its attributes, the stage apart.</summary>
    public required IReadOnlyList<string> Attributes { get; init; }

    /// <summary>The attribute that holds the stage: <c>stage</c>, <c>status</c> or <c>answer</c>; null without stages.</summary>
    public required string? Progress { get; init; }

    /// <summary>Its stages in order.</summary>
    public required IReadOnlyList<StageRule> Stages { get; init; }

    /// <summary>The stage to which a promise comes that names no other; null when the kind knows no promises.</summary>
    public required string? Goal { get; init; }

    /// <summary>The roles whose word a promise is where the report does not tell who gave it.</summary>
    public required IReadOnlyList<string> Promisor { get; init; }

    /// <summary>The role whose deed others answer; null when the kind has none.</summary>
    public required string? Doer { get; init; }

    /// <summary>The stages that a matter reaches once, in the order in which they come.</summary>
    public required IReadOnlyList<string> Once { get; init; }

    /// <summary>The attributes that can have one value at one time.</summary>
    public required IReadOnlyList<string> Exclusive { get; init; }

    /// <summary>What must be equal for two claims to be of one matter.</summary>
    public required IReadOnlyList<IdentityPart> Same { get; init; }

    /// <summary>What must not differ where both claims tell it.</summary>
    public required IReadOnlyList<IdentityPart> Apart { get; init; }

    /// <summary>How many days apart two claims of one matter may be dated; null when time does not part them.</summary>
    public required int? Days { get; init; }

    /// <summary>Whether its matters are occasions, which only the date tells from one another: a visit, a meeting.</summary>
    public bool IsOccasion => Days < LongestOccasion;

    /// <summary>The attributes that part the entries of a history from one another besides the stage.</summary>
    public required IReadOnlyList<string> Entry { get; init; }

    /// <summary>The title's pattern.</summary>
    public required TitlePattern Title { get; init; }

    /// <summary>The stage that a claim states; null when it states none.</summary>
    public string? StageOf(Claim claim) =>
        Progress is not null && claim.Attributes.TryGetValue(Progress, out var stage) ? stage.Text : null;

    /// <summary>The place of a stage in the order; -1 when the table does not list it.</summary>
    public int OrderOf(string? stage)
    {
        for (var i = 0; i < Stages.Count; i++)
            if (Stages[i].Name == stage) return i;
        return -1;
    }

    /// <summary>What the table says of a stage; null when it does not list it.</summary>
    public StageRule? RuleOf(string? stage) => OrderOf(stage) is >= 0 and var i ? Stages[i] : null;

    /// <summary>The stage of what is yet to happen: <c>planned</c> where the kind has it, else the last that an intention reaches.</summary>
    public string? Intention => RuleOf(Planned) is { Reach: StageReach.Intended }
        ? Planned
        : Stages.LastOrDefault(stage => stage.Reach is StageReach.Intended)?.Name;

    /// <summary>Whether a stage comes on the way to the goal and is reached once, so that a pause leaves it reached.</summary>
    public bool Outlasts(string? stage) => stage is not null && Once.Contains(stage) && OrderOf(stage) < OrderOf(Goal);

    /// <summary>What it takes to reach a stage; one that the table does not list takes no more than an intention.</summary>
    public StageReach ReachOf(string? stage) => RuleOf(stage)?.Reach ?? StageReach.Intended;
}
