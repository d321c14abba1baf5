using Chancery.Server.Shell;
using Chancery.Views.Answers;

namespace Chancery.Server.Decisions;

/// <summary>Which decisions to list, as the address says; what is not set does not narrow.</summary>
/// <param name="Act">accept, reject, correct, merge, split or undo.</param>
/// <param name="By">Who made them.</param>
/// <param name="Counts">Whether they count.</param>
internal sealed record DecisionFilter(string? Act, string? By, bool? Counts)
{
    public static readonly string[] Acts = ["accept", "reject", "correct", "merge", "split", "undo"];

    private const string Standing = "yes";
    private const string Undone = "no";

    /// <summary>Reads an address; gives what is wrong with it when it cannot be asked.</summary>
    public static (DecisionFilter? Filter, string? Error) Read(PageQuestion question)
    {
        var (act, counts) = (question.Query("act"), question.Query("counts"));
        if (act is not null && !Acts.Contains(act)) return (null, $"\"{act}\" is none of: {string.Join(", ", Acts)}");
        return counts is not (null or Standing or Undone)
            ? (null, $"\"{counts}\" is none of: {Standing}, {Undone}")
            : (new(act, question.Query("by"), counts is null ? null : counts == Standing), null);
    }

    public bool LetsThrough(DecisionView decision) =>
        (Act is null || decision.Act == Act) && (By is null || decision.By == By) && (Counts is null || decision.Stands == Counts);

    /// <summary>The list in another address.</summary>
    public string To(Links links, string path, string? before = null) =>
        links.To(path, ("act", Act), ("by", By), ("counts", Counts is { } does ? does ? Standing : Undone : null), ("before", before));
}
