using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors;

/// <summary>What stands in one sentence.</summary>
internal sealed record SentenceDraft(
    SentenceNames Names, IReadOnlyList<NameRun> Runs, IReadOnlyList<MinistryPhrase> Ministries, IReadOnlyList<NamedOffice> NamedOffices)
{
    public Sentence Sentence => Names.Sentence;
}
