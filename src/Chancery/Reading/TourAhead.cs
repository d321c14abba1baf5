using Chancery.Frames;

namespace Chancery.Reading;

/// <summary>Whose journey lies ahead, as far as a report has told: "In Peru the minister meets the president" is yet to come where the
/// headline says that his tour begins on Sunday.</summary>
/// <remarks>Follows a document from sentence to sentence, so there is one for each document.</remarks>
internal sealed class TourAhead
{
    private readonly HashSet<ActorId> travellers = [];

    /// <summary>Takes note of a journey.</summary>
    public void Note(ClaimDraft draft)
    {
        if (draft is not { Kind: Kind.Visit, Polarity: Polarity.Positive }) return;
        if (draft.Modality is Modality.Planned) travellers.UnionWith(draft.Roles["visitor"]);
        // Who has arrived is told of in the present tense as well.
        else if (draft.Modality is Modality.Actual) travellers.ExceptWith(draft.Roles["visitor"]);
    }

    /// <summary>Whether the words tell, in the present tense, what somebody does on a journey that lies ahead.</summary>
    public bool Includes(FrameMatch match) =>
        travellers.Count > 0 && match.Frame.Kind is Kind.Meeting or Kind.Visit && Timetable.IsToldInThePresent(match.View, VerbOf(match))
        && match.Roles.Values.Any(role => role.Any(filler => travellers.Contains(filler.Actor)));

    // "holds talks"
    private static int VerbOf(FrameMatch match) =>
        match.View[match.Trigger] is { Upos: Language.Upos.Noun, Relation: "obj" } noun ? noun.Head : match.Trigger;
}
