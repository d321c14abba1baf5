using Chancery.Actors;
using Chancery.Frames;
using Chancery.Language;
using Chancery.Reading.Certainty;

namespace Chancery.Reading;

/// <summary>Makes drafts of kind office out of what a report says in passing: "Foreign Minister Sergey Lavrov".</summary>
internal static class OfficeDrafts
{
    /// <summary>The drafts of a document; an office of nobody knows whom makes none.</summary>
    public static IEnumerable<ClaimDraft> Of(IEnumerable<OfficeHolding> holdings, IReadOnlyList<SentenceView> views, FrameLexicon lexicon)
    {
        foreach (var holding in holdings)
            if (holding.Of is { } of && !IsWithin(holding, of, lexicon)) yield return Draft(holding, of, views[holding.Sentence], lexicon);
    }

    // "the governor of Lagos State": an office of a part of the state, or of a company in it, is none of the state's own.
    private static bool IsWithin(OfficeHolding holding, ActorId of, FrameLexicon lexicon) =>
        of.Type is ActorType.State && lexicon.Class("lesser-office").Phrases.Contains(holding.Office);

    // "X was sworn in on Tuesday as ambassador": the words between the name and the office say since when.
    private static EdtfDate? AppointedOn(OfficeHolding holding, SentenceView view, FrameLexicon lexicon)
    {
        for (var token = 0; token < view.Count; token++)
        {
            ref readonly var word = ref view[token];
            if (word.Span.Start < holding.Span.Start || word.Span.End > holding.Span.End) continue;
            if (word.Xpos is "VBD" or "VBN" && lexicon.Class("appointing").Match(view, token) is not null && !IsToCome(view, token))
                return DatePicker.Pick(view, token, lexicon.DatingWords)?.Date;
        }

        return null;
    }

    private static bool IsToCome(SentenceView view, int verb)
    {
        foreach (var child in view.Children(verb))
            if (view[child].Xpos is "MD") return true;
        return view[verb].Relation is "xcomp";
    }

    private static ClaimDraft Draft(OfficeHolding holding, ActorId of, SentenceView view, FrameLexicon lexicon)
    {
        var attributes = new Dictionary<string, AttributeValue> { ["office"] = AttributeValue.Of(holding.Office) };
        if (holding.Former) attributes["former"] = AttributeValue.Of(true);
        if (holding.Acting) attributes["acting"] = AttributeValue.Of(true);
        var roles = new Dictionary<string, IReadOnlyList<ActorId>> { ["person"] = [holding.Person], ["of"] = [of] };
        var how = roles.Keys.ToDictionary(r => r, _ => holding.Because);
        return new ClaimDraft
        {
            Kind = Kind.Office,
            Roles = roles,
            Attributes = attributes,
            Date = AppointedOn(holding, view, lexicon),
            Spans = [view.Sentence.Span],
            Features = FeatureReader.OfTitle(view.Sentence),
            Because = new Because("office.title", holding.Span, how, []),
        };
    }
}
