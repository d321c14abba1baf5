using Chancery.Actors.Persons;

namespace Chancery.Actors.Offices;

/// <summary>An office and the person beside it, before either is resolved.</summary>
/// <param name="Person">The name.</param>
/// <param name="Office">The office.</param>
/// <param name="Of">What the words say of whose office it is; null when they say nothing.</param>
/// <param name="Place">Which of several holders the person is: the clue's actor of the same place is his.</param>
/// <param name="Former">Whether the words around it say that it is over ("former US ...", "was", "served as").</param>
/// <param name="Pattern">How name and office stand to each other, for explanation.</param>
internal sealed record NamedOffice(NameRun Person, OfficePhrase Office, OfClue? Of, int Place, bool Former, string Pattern)
{
    /// <summary>The first word of office, clue and name together.</summary>
    public int First => Math.Min(Math.Min(Person.First, Office.First), Of?.First ?? int.MaxValue);

    /// <summary>The last word of office, clue and name together.</summary>
    public int Last => Math.Max(Math.Max(Person.Last, Office.Last), Of?.Last ?? -1);
}
