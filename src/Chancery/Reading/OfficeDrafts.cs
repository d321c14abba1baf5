using Chancery.Actors;
using Chancery.Language;
using Chancery.Reading.Certainty;

namespace Chancery.Reading;

/// <summary>Makes drafts of kind office out of what a report says in passing: "Foreign Minister Sergey Lavrov".</summary>
internal static class OfficeDrafts
{
    /// <summary>The drafts of a document; an office of nobody knows whom makes none.</summary>
    public static IEnumerable<ClaimDraft> Of(IEnumerable<OfficeHolding> holdings, IReadOnlyList<Sentence> sentences)
    {
        foreach (var holding in holdings)
            if (holding.Of is { } of) yield return Draft(holding, of, sentences[holding.Sentence]);
    }

    private static ClaimDraft Draft(OfficeHolding holding, ActorId of, Sentence sentence)
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
            Spans = [sentence.Span],
            Features = FeatureReader.OfTitle(sentence),
            Because = new Because("office.title", holding.Span, how, []),
        };
    }
}
