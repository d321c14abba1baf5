namespace Chancery.Record.Promises;

/// <summary>What somebody said would be done, by when, and what became of it.</summary>
public sealed record Promise
{
    /// <summary>The matter that it is about.</summary>
    public required Matter Matter { get; init; }

    /// <summary>The stage that was promised: <c>signed</c>, <c>in force</c>, <c>opened</c>.</summary>
    public required string Goal { get; init; }

    /// <summary>How firmly it was said: promised, planned or expected.</summary>
    public required Modality Strength { get; init; }

    /// <summary>Whose word it is, as actors of the matter or as the speaker.</summary>
    public required IReadOnlyList<ActorId> By { get; init; }

    /// <summary>The others whom it concerns.</summary>
    public required IReadOnlyList<ActorId> To { get; init; }

    /// <summary>When it was first said; null when that is not known.</summary>
    public required DateRange? Said { get; init; }

    /// <summary>The time that it names; null when it names none.</summary>
    public required EdtfDate? Deadline { get; init; }

    /// <summary>The indices of the entries of the matter's history that give the word, in order.</summary>
    public required IReadOnlyList<int> Words { get; init; }

    /// <summary>What has become of it.</summary>
    public required PromiseStatus Status { get; init; }

    /// <summary>The index of the entry that decides the status; null when none does.</summary>
    public int? Outcome { get; init; }

    /// <summary>By how many days at least it was kept late; null unless it is known to have been late.</summary>
    public int? DaysLate { get; init; }
}
