using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>Numbers the sources of an answer in the order in which they are first cited.</summary>
internal sealed class Citations(RecordSession session)
{
    // A line that leads to three sentences can be checked; more numbers would only hide it.
    public const int MostForOneStep = 3;

    private readonly Dictionary<(string Document, Span Span), int> numbers = [];
    private readonly List<Source> sources = [];

    /// <summary>The sources cited so far, in order of their numbers.</summary>
    public IReadOnlyList<Source> Sources => sources;

    /// <summary>Cites the first claims of a step.</summary>
    public IReadOnlyList<int> Cite(IEnumerable<RecordedClaim> claims) =>
        [.. claims.Take(MostForOneStep).Select(Cite).Distinct().Order()];

    /// <summary>Cites one claim; two claims of one sentence have the same number.</summary>
    public int Cite(RecordedClaim recorded)
    {
        var evidence = recorded.Claim.Evidence[0];
        var key = (recorded.Document.Id, evidence.Span);
        if (numbers.TryGetValue(key, out var number)) return number;
        numbers.Add(key, number = sources.Count + 1);
        sources.Add(new(number, DocumentRef.Of(recorded.Document), evidence,
            [.. recorded.Claim.Source.Select(actor => NamedActor.Of(actor, session))]));
        return number;
    }
}
