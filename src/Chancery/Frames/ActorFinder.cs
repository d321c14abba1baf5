using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Takes the actors that a role wants from the words where it looks.</summary>
internal sealed class ActorFinder(SentenceView view)
{
    /// <summary>The actors at <paramref name="token"/> as <paramref name="filter"/> takes them; none when nobody fits.</summary>
    public IEnumerable<Filler> At(int token, ActorFilter filter, string how)
    {
        if (view.MentionAt(token) is not { } mention) yield break;
        foreach (var actor in mention.Actors)
            if (Take(actor, mention, filter) is { } taken)
                yield return new Filler(taken, token, Describe(how, mention, actor, taken), mention.Confidence);
    }

    /// <summary>Whether an actor of that sort stands at <paramref name="token"/>.</summary>
    public bool Any(int token, ActorFilter filter) => At(token, filter, "").Any();

    private ActorId? Take(ActorId actor, Mention mention, ActorFilter filter) => filter switch
    {
        ActorFilter.Actor => actor,
        ActorFilter.Person => actor.Type is ActorType.Person or ActorType.Office ? actor : null,
        ActorFilter.Org => actor.Type is ActorType.Org ? actor : null,
        ActorFilter.State => actor.Type is ActorType.State ? actor : StateOf(actor),
        ActorFilter.Party => actor.Type switch
        {
            ActorType.State or ActorType.Org or ActorType.Region => actor,
            ActorType.Person or ActorType.Office => view.StateOf(actor),
            _ => null,
        },
        ActorFilter.Country => actor.Type is ActorType.State or ActorType.Region && mention.Form is not MentionForm.Pronoun ? actor : null,
        ActorFilter.Body => actor.Type is ActorType.State or ActorType.Org or ActorType.Region ? actor : null,
        _ => null,
    };

    private ActorId? StateOf(ActorId actor) =>
        view.StateOf(actor) is { Type: ActorType.State } state ? state : null;

    private string Describe(string how, Mention mention, ActorId actor, ActorId taken)
    {
        var words = $"{how}: “{string.Join(' ', Words(mention))}”";
        if (mention.Form is not MentionForm.Name || taken != actor) words += $" ({mention.Because}";
        else return words;
        return taken == actor ? words + ")" : $"{words}; {actor} stands for {taken})";
    }

    private IEnumerable<string> Words(Mention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++) yield return view[i].Form;
    }
}
