using System.ComponentModel;

namespace Chancery.Server.Api;

/// <summary>What somebody wants to decide.</summary>
internal sealed record GivenDecision
{
    [Description("accept, reject, correct, merge, split or undo")]
    public string? Act { get; init; }

    [Description("Of accept, reject and correct: the id of the claim")]
    public string? Claim { get; init; }

    [Description("Of merge: the one whose name goes and the one whose name stays. Of split: two who are not one, or one with documents")]
    public IReadOnlyList<string>? Actors { get; init; }

    [Description("Of merge and split in place of actors: the ids of two matters")]
    public IReadOnlyList<string>? Matters { get; init; }

    [Description("Of split: the names of the reports that mean another by the name")]
    public IReadOnlyList<string>? Documents { get; init; }

    [Description("Of correct: who takes part, by role; an empty list empties it")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Roles { get; init; }

    [Description("Of correct: attributes by name, as text; an empty text takes one away")]
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    [Description("Of correct: when, in EDTF")]
    public string? Date { get; init; }

    [Description("Of correct: actual, planned, promised, expected, proposed or possible")]
    public string? Modality { get; init; }

    [Description("Of correct: positive or negative")]
    public string? Polarity { get; init; }

    [Description("Of undo: the number of the decision that is to count no more")]
    public long? Undoes { get; init; }

    [Description("Why; 500 characters at most")]
    public string? Because { get; init; }
}
