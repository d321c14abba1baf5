using Chancery.Frames;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Tells who says what a report passes on without saying so again: in the sentence after a reported one, and in a
/// headline whose first paragraph names the speaker.</summary>
internal sealed class CarriedSpeech
{
    private readonly IReadOnlyList<SentenceView> views;
    private readonly Layout layout;
    private readonly IReadOnlyList<ActorId>[] speakers;

    public CarriedSpeech(IReadOnlyList<SentenceView> views, SpeechReader speech, Layout layout)
    {
        (this.views, this.layout) = (views, layout);
        speakers = [.. views.Select(speech.ReporterOf)];
    }

    /// <summary>The draft; what is yet to come and is told right after somebody's words is told by him.</summary>
    public ClaimDraft Continue(ClaimDraft draft, SentenceView view)
    {
        if (draft.Source.Count > 0 || draft.Modality is Modality.Actual || draft.Kind is Kind.Position || view.Index == 0) return draft;
        if (!IsForecast(view)) return draft;
        var before = views[view.Index - 1];
        if (BlockOf(view) is not { Kind: BlockKind.Paragraph } block || block != BlockOf(before)) return draft;
        // What a state says is its policy, and the report knows that by itself.
        if (speakers[view.Index].Count > 0 && !speakers[view.Index].SequenceEqual(speakers[before.Index])) return draft;
        if (speakers[before.Index].All(speaker => speaker.Type is ActorType.State) || !Concerns(draft, before)) return draft;
        // The next sentence goes on from this one.
        if (speakers[view.Index].Count == 0) speakers[view.Index] = speakers[before.Index];
        return draft with { Source = speakers[before.Index] };
    }

    /// <summary>The draft; what nothing but the headline tells is told by whom the first sentence below quotes.</summary>
    public ClaimDraft Head(ClaimDraft draft)
    {
        if (draft.Source.Count > 0 || draft.Kind is Kind.Position or Kind.Office || layout.Headline is not { } headline) return draft;
        if (!draft.Spans.All(span => headline.Start <= span.Start && span.End <= headline.End)) return draft;
        var lead = views.FirstOrDefault(view => BlockOf(view) is { Kind: BlockKind.Paragraph });
        return lead is not null && Concerns(draft, lead) ? draft with { Source = speakers[lead.Index] } : draft;
    }

    // "He will sign", "she leaves next week", but not "they discussed what to do": that is what the report itself tells.
    private static bool IsForecast(SentenceView view)
    {
        var root = 0;
        while (root < view.Count && view[root].Head >= 0) root++;
        if (root == view.Count) return false;
        var finite = view.Child(root, "aux", "cop", "aux:pass") is >= 0 and var auxiliary ? auxiliary : root;
        return view[finite].Xpos is "MD" or "VBZ" or "VBP";
    }

    private Block? BlockOf(SentenceView view)
    {
        foreach (var block in layout.Readable)
            if (block.Span.Start <= view.Sentence.Span.Start && view.Sentence.Span.End <= block.Span.End) return block;
        return null;
    }

    private static bool Concerns(ClaimDraft draft, SentenceView view)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.MentionAt(token) is not { } mention) continue;
            foreach (var actor in mention.Actors)
                if (draft.Roles.Values.Any(actors => actors.Any(other => Alike(actor, other, view)))) return true;
        }

        return false;
    }

    private static bool Alike(ActorId actor, ActorId other, SentenceView view) =>
        actor == other || (view.Standing.StateOf(actor) is { } state && state == view.Standing.StateOf(other));
}
