using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Actors;

/// <summary>Whom a text may mean.</summary>
/// <param name="Text">The text.</param>
/// <param name="Type">The type that was asked for; null for all.</param>
/// <param name="Searched">What was asked of the record; null where there is none.</param>
/// <param name="Names">How many names the data knows.</param>
/// <param name="Total">How many candidates there are.</param>
/// <param name="Candidates">Those that are shown, the best first.</param>
internal sealed record ActorsAnswer(
    string Text, ActorType? Type, Searched? Searched, int Names, int Total, IReadOnlyList<ActorCandidate> Candidates) : IAnswer
{
    public Page Lay() => ActorsPage.Of(this);
}
