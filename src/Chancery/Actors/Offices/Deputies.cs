using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Tells whose deputy somebody is who is named in the sentences after his minister: "Peru's foreign minister X left. Deputy Foreign Minister Y stayed."</summary>
internal sealed class Deputies(OfficeWords words)
{
    private const int SentencesBack = 2;

    /// <summary>The state of the one whose deputy he is by his title; nobody's where ministers of two states are named together.</summary>
    public ActorId? Of(DocumentDraft draft, NamedOffice named)
    {
        if (named is not { Of: null, Office: { IsSameOffice: false, Plural: false } } || Superior(named.Office.OfficeIn(null)) is not { } superior) return null;
        var first = named.Person.Sentence - SentencesBack;
        var before = draft.Ledger.Entries.Where(entry => entry.Office == superior && entry.Of is { Type: ActorType.State }
            && entry.Said.Person.Sentence < named.Person.Sentence && entry.Said.Person.Sentence >= first).ToList();
        // Where his counterpart is spoken of too, the deputy may be the counterpart's.
        for (var at = Math.Max(0, first); at <= named.Person.Sentence; at++)
            if (draft.Sentences[at].Names.Offices.Any(office => office is { IsSameOffice: true, Former: false })) return null;
        return before.Count > 0 && before.TrueForAll(entry => entry.Of == before[0].Of) ? before[0].Of : null;
    }

    // "foreign minister" of "deputy foreign minister".
    private string? Superior(string office) =>
        office.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && words.IsRank(office[..end]) ? office[(end + 1)..] : null;
}
