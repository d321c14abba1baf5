namespace Chancery.Actors.Offices;

/// <summary>Makes the office holdings of a document out of its ledger: one for each person, office and state.</summary>
internal static class OfficeHoldings
{
    public static IReadOnlyList<OfficeHolding> Of(DocumentDraft draft, OfficeWords words)
    {
        var holdings = new List<OfficeHolding>();
        foreach (var entry in draft.Ledger.Entries.OrderBy(entry => entry.Said.Person.Sentence).ThenBy(entry => entry.Said.First))
        {
            if (words.IsCalling(entry.Office) || IsSaidBetter(draft.Ledger, entry)) continue;
            var holding = Holding(draft, entry);
            if (!holdings.Exists(other => other.Person == holding.Person && other.Of == holding.Of && other.Office == holding.Office)) holdings.Add(holding);
        }

        return holdings;
    }

    /// <summary>"Minister X" beside "Foreign Minister X of Y" says nothing more.</summary>
    private static bool IsSaidBetter(OfficeLedger ledger, OfficeLedger.Entry entry) =>
        ledger.Of(entry.Person).Any(other => other != entry && (entry.Of is null || other.Of is null || other.Of == entry.Of)
            && (other.Office.Length > entry.Office.Length
                ? other.Office.EndsWith(" " + entry.Office, StringComparison.Ordinal) || other.Office.StartsWith(entry.Office + " ", StringComparison.Ordinal)
                : other.Office == entry.Office && other.Of is not null && entry.Of is null));

    private static OfficeHolding Holding(DocumentDraft draft, OfficeLedger.Entry entry)
    {
        var sentence = draft.Sentences[entry.Said.Person.Sentence].Sentence;
        var span = sentence[entry.Said.First].Span.Union(sentence[entry.Said.Last].Span);
        return new(entry.Person.Id, entry.Of, entry.Office, entry.Former, entry.Acting, entry.Said.Person.Sentence, span, entry.Because);
    }
}
