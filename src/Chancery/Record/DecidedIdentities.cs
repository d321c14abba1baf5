namespace Chancery.Record;

/// <summary>Who is who by the decisions that stand, each applied to what those before it have made.</summary>
internal sealed class DecidedIdentities
{
    private readonly IReadOnlyList<Decision> decisions;
    private readonly HashSet<(ActorId, ActorId)> apart = [];
    private readonly HashSet<ActorId> made = [];
    private readonly HashSet<ActorId> kept = [];

    /// <summary>Takes the decisions in.</summary>
    /// <param name="standing">The decisions that count, in order of their numbers.</param>
    public DecidedIdentities(IReadOnlyList<Decision> standing)
    {
        this.decisions = [.. standing.Where(decision => decision.Ruling is MergeActors or SplitActor)];
        foreach (var decision in standing) Note(decision.Ruling);
    }

    /// <summary>Whom a document means by an id, and by which decision; the number is null where none changed it.</summary>
    /// <param name="actor">The id.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="main">The id under which the spellings of one name go.</param>
    public (ActorId Actor, long? Number) Of(ActorId actor, string document, Func<ActorId, ActorId> main)
    {
        long? number = null;
        foreach (var decision in this.decisions)
        {
            var next = decision.Ruling switch
            {
                MergeActors merge when main(merge.Actor) == main(actor) => merge.Into,
                SplitActor split when split.Documents.Contains(document) && main(split.Actor) == main(actor) => split.New,
                _ => actor,
            };
            if (next != actor) (actor, number) = (next, decision.Number);
        }
        return (actor, number);
    }

    /// <summary>Whom a document means by an id, as far as a split of just that id says; so the rules see the claims.</summary>
    public ActorId Split(ActorId actor, string document)
    {
        foreach (var decision in this.decisions)
            if (decision.Ruling is SplitActor split && split.Actor == actor && split.Documents.Contains(document)) actor = split.New;
        return actor;
    }

    /// <summary>Whether a split stands, so that whom an id means hangs on the document.</summary>
    public bool Splits => this.made.Count > 0;

    /// <summary>Whether the two were decided to be two.</summary>
    public bool AreApart(ActorId one, ActorId other) => this.apart.Contains((one, other));

    /// <summary>Whether a split made the id: its name says nothing then.</summary>
    public bool IsMade(ActorId actor) => this.made.Contains(actor);

    /// <summary>Whether a merge keeps the id.</summary>
    public bool IsKept(ActorId actor) => this.kept.Contains(actor);

    private void Note(Ruling ruling)
    {
        switch (ruling)
        {
            case MergeActors merge: this.kept.Add(merge.Into); break;
            case SplitActor split: this.made.Add(split.New); break;
            case KeepApart two:
                this.apart.Add((two.One, two.Other));
                this.apart.Add((two.Other, two.One));
                break;
            default: break;
        }
    }
}
