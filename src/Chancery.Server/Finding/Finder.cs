using Chancery.Record;
using Chancery.Server.Records;
using Chancery.Server.Review;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;

namespace Chancery.Server.Finding;

/// <summary>Finds actors, matters and reports by what was typed.</summary>
/// <param name="names">The names of the record as it is.</param>
internal sealed class Finder(KeptAnswer<NameIndex> names)
{
    // Longer than any name, and short enough to be looked for at once.
    private const int LongestSought = 200;

    // The reports in which some word begins with one or two letters are all of them.
    private const int ShortestInReports = 3;

    private readonly Lock gate = new();
    private (Vantage Vantage, long Through, NameIndex Index)? kept;

    /// <summary>What begins like the words, of each sort a few.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="most">How many of each sort.</param>
    /// <param name="isUnfinished">Whether the last word is still being typed.</param>
    /// <param name="question">Whom to ask.</param>
    public IReadOnlyList<FoundItem> Find(string words, int most, bool isUnfinished, PageQuestion question)
    {
        var sought = words.Length > LongestSought ? words[..LongestSought] : words;
        var (session, links, index) = (question.Session, question.Links, IndexFor(question));
        return
        [
            .. (index?.Actors(sought, most) ?? []).Select(actor => new FoundItem(Word.Of(actor.Actor.Type), actor.Name, Numbers.Count(actor.Claims, "claim"), links.Actor(actor.Actor))),
            .. (index?.Matters(sought, most) ?? []).Select(matter => new FoundItem(Word.Of(matter.Kind), matter.Title, matter.Stage ?? "", links.Matter(matter.Id))),
            .. Reports(sought, most, isUnfinished, session).Select(report => new FoundItem(
                "report", report.Title ?? report.Name, DocumentWords.Of(DocumentRef.Of(report)).ToString(), links.Document(report.Id))),
        ];
    }

    /// <summary>The actors of the record whose names begin like the words.</summary>
    public IReadOnlyList<FoundActor> Actors(string words, int most, PageQuestion question)
    {
        var sought = words.Length > LongestSought ? words[..LongestSought] : words;
        var world = question.Session.World;
        return [.. (IndexFor(question)?.Actors(sought, most) ?? []).Select(found => new FoundActor(found.Actor, found.Name, CorrectionFields.Text(found.Actor, world), found.Claims))];
    }

    private static IReadOnlyList<DocumentSummary> Reports(string sought, int most, bool isUnfinished, RecordSession session) =>
        isUnfinished && sought.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [.., { Length: < ShortestInReports }] ? [] : session.Store.FullText.Documents(sought, most, isUnfinished);

    private NameIndex? IndexFor(PageQuestion question)
    {
        if (question.Session.Vantage is { } vantage) return IndexFrom(vantage, question.Session);
        var (index, isOfNow) = names.Get(question.Session);
        if (!isOfNow) PageDrawing.DoNotKeep(question.Request.HttpContext);
        return index;
    }

    // Whoever looks from another time mostly types on from there.
    private NameIndex IndexFrom(Vantage vantage, RecordSession session)
    {
        var through = session.Store.Entries.Last();
        lock (gate)
        {
            if (kept is not { } last || last.Vantage != vantage || last.Through != through) kept = (vantage, through, NameIndex.Of(session));
            return kept.Value.Index;
        }
    }
}
