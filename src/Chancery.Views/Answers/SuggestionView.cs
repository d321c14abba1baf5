using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>Two persons who may be one.</summary>
/// <param name="Person">The one with the lesser name.</param>
/// <param name="Other">The one whose name would stay.</param>
/// <param name="Because">What speaks for it, and what is not known.</param>
internal sealed record SuggestionView(NamedActor Person, NamedActor Other, string Because)
{
    public static SuggestionView Of(Suggestion suggestion, RecordSession session) =>
        new(NamedActor.Of(suggestion.Person, session), NamedActor.Of(suggestion.Other, session), suggestion.Because);
}
