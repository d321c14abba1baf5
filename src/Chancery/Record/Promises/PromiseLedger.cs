namespace Chancery.Record.Promises;

/// <summary>Works out what was promised in a matter, and what became of it: a pure function of the matter's history.</summary>
public sealed class PromiseLedger
{
    private static readonly Modality[] Firmness = [Modality.Promised, Modality.Planned, Modality.Expected];

    private readonly KindTable kinds;

    /// <summary>A ledger.</summary>
    /// <param name="kinds">The kinds' table, which tells what gives, keeps and breaks a word.</param>
    public PromiseLedger(KindTable kinds) => this.kinds = kinds;

    /// <summary>Whether a matter's history has a step with which a word may be given, so that it is worth asking.</summary>
    public bool MayHold(Matter matter)
    {
        var kind = this.kinds[matter.Kind];
        return kind.Goal is not null && matter.Entries.Any(entry => entry.Polarity == Polarity.Positive
            && (Firmness.Contains(entry.Modality) || (entry.Modality == Modality.Actual && kind.RuleOf(entry.Stage) is { GivesWord: true })));
    }

    /// <summary>The promises of a matter, in the order in which they were first made.</summary>
    /// <param name="history">The matter with its claims.</param>
    /// <param name="asOf">The day of which the status is asked: what happened later does not count.</param>
    public IReadOnlyList<Promise> Of(MatterHistory history, DateOnly asOf)
    {
        var kind = this.kinds[history.Matter.Kind];
        var finder = new OutcomeFinder(history, kind, asOf);
        var words = Enumerable.Range(0, history.Matter.Entries.Count)
            .Select(index => Word.In(history, index, kind))
            .OfType<Word>()
            .Where(word => word.Said is not { } said || said.Earliest <= asOf)
            .OrderBy(word => word.Said?.Earliest ?? DateOnly.MinValue).ThenBy(word => word.Entry);
        return [.. words.GroupBy(word => (word.Goal, TakerOf(history.Matter.Entries[word.Entry], kind)))
            .SelectMany(goal => Renewed(Gathered(goal, kind, finder), history, kind, finder))
            .OrderBy(promise => promise.Said?.Earliest ?? DateOnly.MinValue).ThenBy(promise => promise.Words[0])];
    }

    /// <summary>Whose step is promised, where each party takes it for itself: the word of one is not that of another.</summary>
    private static string TakerOf(StageEntry entry, KindDefinition kind) => string.Join("; ", kind.Roles.Append(EntryPart.By)
        .Where(entry.Attributes.ContainsKey).Select(name => entry.Attributes[name]));

    /// <summary>Words that say the same of one goal are one promise; another date, or a word given after the deed, makes another.</summary>
    /// <remarks>The matter of an occasion is that one occasion: two days named for it are no two promises.</remarks>
    private static List<List<Word>> Gathered(IEnumerable<Word> words, KindDefinition kind, OutcomeFinder finder)
    {
        var promises = new List<List<Word>>();
        foreach (var word in words)
        {
            if (promises.Count > 0 && promises[^1] is var last && (kind.IsOccasion || Agree(last, word)) && !finder.IsDoneBefore(last[0], word)) last.Add(word);
            else promises.Add([word]);
        }

        return promises;
    }

    private static bool Agree(List<Word> promise, Word word) =>
        word.Due is not { } due || promise.TrueForAll(other => other.Due is not { } before || before.Overlaps(due));

    /// <summary>The promises with their outcomes; one whose time had not come when another date was named gave way to that.</summary>
    private static IEnumerable<Promise> Renewed(List<List<Word>> promises, MatterHistory history, KindDefinition kind, OutcomeFinder finder)
    {
        for (var i = 0; i < promises.Count; i++)
        {
            var word = Whole(promises[i]);
            var outcome = finder.Of(word);
            if (i + 1 < promises.Count && GaveWay(word, promises[i + 1][0], outcome, history))
                outcome = new(PromiseStatus.Superseded, promises[i + 1][0].Entry);
            yield return Promise(promises[i], word, outcome, history, kind);
        }
    }

    private static bool GaveWay(Word word, Word next, Outcome outcome, MatterHistory history)
    {
        if (next.Said is not { } renewed || (word.Due is { } due && due.Latest < renewed.Earliest)) return false;
        return outcome.Entry is not { } decided || history.Matter.Entries[decided].Date.Range is not { } range || range.Earliest >= renewed.Earliest;
    }

    /// <summary>What the words of one promise say together, since the first saying: the narrowest time among the latest that agree.</summary>
    private static Word Whole(List<Word> words) => words[0] with
    {
        Deadline = words.FindLast(word => word.Due is not null) is { } last
            ? words.Where(word => word.Due?.Overlaps(last.Due!.Value) == true).MinBy(word => word.Due!.Value.Days)!.Deadline
            : null,
        Strength = Firmness.First(strength => words.Exists(word => word.Strength == strength)),
    };

    private static Promise Promise(List<Word> words, Word whole, Outcome outcome, MatterHistory history, KindDefinition kind)
    {
        var parties = kind.Roles.SelectMany(role => history.Matter.Roles.GetValueOrDefault(role) ?? []).Distinct().ToList();
        var by = Promisors(words, history, kind, parties);
        return new()
        {
            Matter = history.Matter,
            Goal = whole.Goal,
            Strength = whole.Strength,
            By = by,
            To = [.. parties.Except(by)],
            Said = whole.Said,
            Deadline = whole.Deadline,
            Words = [.. words.Select(word => word.Entry)],
            Status = outcome.Status,
            Outcome = outcome.Entry,
            DaysLate = outcome.DaysLate,
        };
    }

    /// <summary>Who speaks, where the report tells; else whose step it is; else those whose deed it would be.</summary>
    private static IReadOnlyList<ActorId> Promisors(List<Word> words, MatterHistory history, KindDefinition kind, List<ActorId> parties)
    {
        var speakers = words.SelectMany(word => history.Claims[word.Entry]).SelectMany(claim => claim.Claim.Source.Take(1)).Distinct().ToList();
        if (speakers.Count > 0) return speakers;
        var takers = words.SelectMany(word => history.Claims[word.Entry]).SelectMany(claim => claim.Claim.By).Distinct().ToList();
        if (takers.Count > 0) return takers;
        return [.. parties.Where(party => kind.Promisor.Any(role => history.Matter.Roles.GetValueOrDefault(role)?.Contains(party) == true))];
    }
}
