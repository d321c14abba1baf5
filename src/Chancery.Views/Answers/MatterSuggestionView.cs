using Chancery.Record.Joins;

namespace Chancery.Views.Answers;

/// <summary>Two matters that may be one.</summary>
/// <param name="Matter">The id of the one of which less is told.</param>
/// <param name="Title">The same in words.</param>
/// <param name="Into">The id of the one that would stay.</param>
/// <param name="IntoTitle">The same in words.</param>
/// <param name="Score">How much speaks for it, from 0 to 1.</param>
/// <param name="Because">What speaks for it and what against it.</param>
internal sealed record MatterSuggestionView(string Matter, string Title, string Into, string IntoTitle, double Score, string Because)
{
    public static MatterSuggestionView Of(MatterSuggestion suggestion) => new(
        suggestion.Matter.Id, suggestion.Matter.Title, suggestion.Into.Id, suggestion.Into.Title, suggestion.Score, suggestion.Because);
}
