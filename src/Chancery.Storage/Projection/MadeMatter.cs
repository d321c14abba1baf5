using System.Text.Json;
using Chancery.Record;
using Chancery.Record.Disagreements;
using Chancery.Record.Promises;

namespace Chancery.Storage.Projection;

/// <summary>A matter as it is to be written.</summary>
/// <param name="Family">The claims among which it was made.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Participants">Who takes part in its claims: a JSON array.</param>
/// <param name="Place">Where it stands in a list.</param>
/// <param name="Marks">What it has that is looked for.</param>
/// <param name="Digest">Tells it from every other that could be written, its claims apart.</param>
/// <param name="Told">Tells its claims from others.</param>
/// <param name="Span">From when on its claims were so.</param>
internal sealed record MadeMatter(string Family, Matter Matter, string Participants, int Place, MatterMarks Marks, string Digest, long Told, MatterSpan Span)
{
    public static MadeMatter Of(string family, Matter matter, IEnumerable<ActorId> participants, KindTable kinds, MatterSpan span)
    {
        var all = participants.ToHashSet();
        var written = JsonSerializer.Serialize(all.Order().Select(participant => participant.ToString()));
        var marks = MarksOf(matter, kinds) | (all.Count(participant => participant.Type != ActorType.Person) > 2 ? MatterMarks.OfMany : MatterMarks.None);
        return new(family, matter, written, MatterPlace.Of(matter, kinds[matter.Kind]), marks, MatterDigest.Of(matter, written), MatterDigest.Told(matter), span);
    }

    /// <summary>The first day of its first dated step; null where none is dated.</summary>
    public DateOnly? Earliest => Matter.Entries.Min(entry => entry.Date.Range?.Earliest);

    /// <summary>The last day of the step that goes on longest.</summary>
    public DateOnly? Latest => Matter.Entries.Max(entry => entry.Date.Range?.Latest);

    private static MatterMarks MarksOf(Matter matter, KindTable kinds) =>
        (new PromiseLedger(kinds).MayHold(matter) ? MatterMarks.Promising : MatterMarks.None)
        | (new DisagreementFinder(kinds).In(matter).Count > 0 ? MatterMarks.Disputed : MatterMarks.None);
}
