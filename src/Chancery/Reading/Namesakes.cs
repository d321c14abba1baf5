using Chancery.Actors;

namespace Chancery.Reading;

/// <summary>Tells when two names in one report may be of one actor: "the vice-president of X meets …", says the headline,
/// or "X invites …", and the text says who that is.</summary>
/// <param name="known">Who holds which office in the document, and for whom each acts.</param>
internal sealed class Namesakes(DocumentActors known)
{
    /// <summary>Whether both are the same, or one is an office or a state and the other the person who acts for it.</summary>
    public bool Alike(ActorId a, ActorId b) => a == b || IsHeldBy(a, b) || IsHeldBy(b, a);

    private bool IsHeldBy(ActorId vague, ActorId person)
    {
        if (vague.Type is not (ActorType.Office or ActorType.State) || person.Type is not ActorType.Person) return false;
        if (known.StateOf(vague) is not { } state || known.StateOf(person) != state) return false;
        if (vague.Type is ActorType.State) return true;
        var held = known.Offices.Where(held => held.Person == person).ToArray();
        return held.Length == 0 || held.Any(one => vague.Name.StartsWith(one.Office, StringComparison.OrdinalIgnoreCase));
    }
}
