using Chancery.Record;
using Chancery.Server.Review;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;

namespace Chancery.Server.Finding;

/// <summary>Finds actors, matters and reports by what was typed.</summary>
internal sealed class Finder
{
    // Longer than any name, and short enough to be looked for at once.
    private const int LongestSought = 200;

    private readonly Lock gate = new();
    private (Vantage? Vantage, long Through, NameIndex Index)? kept;

    /// <summary>What begins like the words, of each sort a few.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="most">How many of each sort.</param>
    /// <param name="isUnfinished">Whether the last word is still being typed.</param>
    /// <param name="question">Whom to ask.</param>
    public IReadOnlyList<FoundItem> Find(string words, int most, bool isUnfinished, PageQuestion question)
    {
        var sought = words.Length > LongestSought ? words[..LongestSought] : words;
        var (session, links, index) = (question.Session, question.Links, IndexOf(question.Session));
        return
        [
            .. index.Actors(sought, most).Select(actor => new FoundItem(Word.Of(actor.Actor.Type), actor.Name, Numbers.Count(actor.Claims, "claim"), links.Actor(actor.Actor))),
            .. index.Matters(sought, most).Select(matter => new FoundItem(Word.Of(matter.Kind), matter.Title, matter.Stage ?? "", links.Matter(matter.Id))),
            .. session.Store.FullText.Find(sought, most, isUnfinished).Select(hit => new FoundItem(
                "report", hit.Document.Title ?? hit.Document.Name, DocumentWords.Of(DocumentRef.Of(hit.Document)).ToString(), links.Document(hit.Document.Id))),
        ];
    }

    /// <summary>The actors of the record whose names begin like the words.</summary>
    public IReadOnlyList<FoundActor> Actors(string words, int most, RecordSession session)
    {
        var sought = words.Length > LongestSought ? words[..LongestSought] : words;
        return [.. IndexOf(session).Actors(sought, most).Select(found => new FoundActor(found.Actor, found.Name, CorrectionFields.Text(found.Actor, session.World), found.Claims))];
    }

    private NameIndex IndexOf(RecordSession session)
    {
        var through = session.Store.Entries.Last();
        lock (gate)
        {
            if (kept is { } last && last.Vantage == session.Vantage && last.Through == through) return last.Index;
            var index = NameIndex.Of(session);
            kept = (session.Vantage, through, index);
            return index;
        }
    }
}
