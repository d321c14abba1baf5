namespace Chancery.Record.Promises;

/// <summary>Finds in the history of a matter what became of a word that was given.</summary>
/// <remarks>In doubt nothing is found: an undated report counts as an outcome only when it was published after the word, and what
/// is told by the same report as the word does not, save that its very sentence says that the deed was put off or called off.</remarks>
internal sealed class OutcomeFinder(MatterHistory history, KindDefinition kind, DateOnly asOf)
{
    private readonly IReadOnlyList<StageEntry> entries = history.Matter.Entries;

    /// <summary>What became of a word by the day that is asked about.</summary>
    public Outcome Of(Word word)
    {
        if (First(word, entry => Fulfils(entry, word)) is { } done) return Kept(word, done);
        if (First(word, entry => IsActual(entry) && kind.RuleOf(entry.Stage) is { BreaksWord: true }) is { } broken)
            return new(PromiseStatus.Broken, broken);
        if (PutOff(word) is { } off)
            return new(kind.RuleOf(entries[off].Stage) is { BreaksWord: true } ? PromiseStatus.Broken : PromiseStatus.Superseded, off);
        if (FirstDenial(word) is { } denied) return new(PromiseStatus.Broken, denied);
        if (First(word, entry => IsActual(entry) && kind.ReachOf(entry.Stage) == StageReach.Over && entry.Stage != word.Goal) is { } halted)
            return new(PromiseStatus.Superseded, halted);
        if (word.Due is not { } due) return new(PromiseStatus.Open);
        return new(due.Latest < asOf ? PromiseStatus.Overdue : due.Earliest <= asOf ? PromiseStatus.Due : PromiseStatus.Open);
    }

    /// <summary>Whether what was promised was done between two words, so that the second gives a new one.</summary>
    public bool IsDoneBefore(Word first, Word second) =>
        Of(first) is { Status: PromiseStatus.Kept or PromiseStatus.KeptLate, Entry: { } done }
        && entries[done].Date.Range is { } range && second.Said is { } said && range.Latest < said.Earliest;

    private Outcome Kept(Word word, int index)
    {
        var when = entries[index].Date;
        // A visit that ended on Thursday need not have begun then: only the step itself can be too late.
        if (entries[index].Stage != word.Goal || word.Due is not { } due || when is not { Basis: DateBasis.Stated, Range: { } range } || range.Earliest <= due.Latest)
            return new(PromiseStatus.Kept, index);
        return new(PromiseStatus.KeptLate, index, range.Earliest.DayNumber - due.Latest.DayNumber);
    }

    private int? First(Word word, Func<StageEntry, bool> decides)
    {
        int? first = null;
        for (var i = 0; i < entries.Count; i++)
            if (decides(entries[i]) && Follows(i, word) && (first is not { } sofar || End(i) < End(sofar))) first = i;
        return first;
    }

    /// <summary>"The planned visit was postponed": one sentence tells both the plan, which names no time, and that it came to nothing.</summary>
    private int? PutOff(Word word)
    {
        if (word.Due is not null) return null;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (IsActual(entry) && kind.ReachOf(entry.Stage) == StageReach.Over && entry.Stage != word.Goal
                && (entry.Date.Range is not { } range || range.Earliest <= asOf)
                && history.Claims[word.Entry].All(plan => history.Claims[i].Any(end => SameSentence(plan, end)))) return i;
        }

        return null;
    }

    private static bool SameSentence(RecordedClaim one, RecordedClaim other) => one.Document.Id == other.Document.Id
        && one.Claim.Evidence.Any(words => other.Claim.Evidence.Any(others => words.Span.Overlaps(others.Span)));

    private DateOnly End(int index) => entries[index].Date.Range?.Latest ?? DateOnly.MaxValue;

    private bool Fulfils(StageEntry entry, Word word)
    {
        if (!IsActual(entry) || entry.Stage is not { } stage) return false;
        if (kind.ReachOf(word.Goal) == StageReach.Over || kind.ReachOf(stage) == StageReach.Over) return stage == word.Goal;
        return kind.ReachOf(stage) == StageReach.Actual && kind.OrderOf(stage) >= kind.OrderOf(word.Goal)
            && !Contradicts(entry, entries[word.Entry]);
    }

    /// <summary>Whether two entries tell of different things: visas on arrival do not keep a word of travel without visas, nor does
    /// the ratification of one state, or what is told of all, keep the word of another.</summary>
    private bool Contradicts(StageEntry entry, StageEntry word) =>
        word.Attributes.Any(told => entry.Attributes.TryGetValue(told.Key, out var other) ? other != told.Value : kind.Roles.Contains(told.Key))
        // One party has done for itself what was said of all.
        || (entry.Stage == word.Stage && entry.Attributes.ContainsKey(EntryPart.By) && !word.Attributes.ContainsKey(EntryPart.By));

    /// <summary>Whether an entry is later than the word, as far as the reports tell.</summary>
    private bool Follows(int index, Word word)
    {
        if (entries[index].Date is not { Range: { } range } date || range.Earliest > asOf) return false;
        if (date.Basis == DateBasis.Stated) return word.Said is not { } first || range.Latest >= first.Earliest;
        return word.Said is { } said && LaterReports(index, word, said.Latest).Any()
            && (word.Due is not { } due || range.Latest >= due.Earliest);
    }

    // A report that still speaks of the plan before its time tells of another deed; one of that time or later may recall the plan.
    private IEnumerable<RecordedClaim> LaterReports(int index, Word word, DateOnly than)
    {
        var tellers = history.Claims[word.Entry].Select(claim => claim.Document.Id).ToHashSet();
        return history.Claims[index].Where(claim =>
            claim.Document.PublishedWithin is { } published && published.Earliest > than
            && (!tellers.Contains(claim.Document.Id) || (word.Due is { } due && published.Earliest >= due.Earliest)));
    }

    /// <summary>The first entry that denies the deed after its time has passed.</summary>
    private int? FirstDenial(Word word)
    {
        if (word.Due is not { } due) return null;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry is { Modality: Modality.Actual, Polarity: Polarity.Negative, Stage: { } stage }
                && kind.OrderOf(stage) >= kind.OrderOf(word.Goal) && !Contradicts(entry, entries[word.Entry])
                && (entry.Date.Range is not { } range || range.Earliest <= asOf)
                && LaterReports(i, word, due.Latest).Any()) return i;
        }

        return null;
    }

    private static bool IsActual(StageEntry entry) => entry is { Modality: Modality.Actual, Polarity: Polarity.Positive };
}
