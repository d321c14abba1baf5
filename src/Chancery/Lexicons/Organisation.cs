namespace Chancery.Lexicons;

/// <summary>An organisation of the gazetteer.</summary>
/// <param name="Name">Its name in ids: its common acronym, or its full English name.</param>
/// <param name="Type">What sort it is.</param>
/// <param name="State">The code of the state that it belongs to; null for an international one.</param>
/// <param name="From">When it was founded, when the file says so.</param>
/// <param name="To">When it ceased to exist; null while it exists.</param>
/// <param name="Parent">The name of the organisation that it is an organ of or that succeeded it; null when there is none.</param>
public sealed record Organisation(
    string Name, OrganisationType Type, string? State, EdtfDate? From, EdtfDate? To, string? Parent)
{
    /// <summary>Its id.</summary>
    public ActorId Id => ActorId.Org(Name);
}
