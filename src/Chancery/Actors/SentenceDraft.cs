using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors;

/// <summary>What stands in one sentence of a draft.</summary>
internal sealed class SentenceDraft(
    SentenceNames names, List<NameRun> runs, IReadOnlyList<MinistryPhrase> ministries, IReadOnlyList<NamedOffice> namedOffices)
{
    public SentenceNames Names => names;

    public Sentence Sentence => names.Sentence;

    /// <summary>What may be persons' names, in order.</summary>
    public IReadOnlyList<NameRun> Runs => runs;

    public IReadOnlyList<MinistryPhrase> Ministries => ministries;

    public IReadOnlyList<NamedOffice> NamedOffices => namedOffices;

    /// <summary>Adds a name that is recognised only by what stands elsewhere in the document.</summary>
    public void AddRun(NameRun run)
    {
        runs.Add(run);
        runs.Sort((left, right) => left.First.CompareTo(right.First));
    }
}
