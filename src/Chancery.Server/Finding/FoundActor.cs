namespace Chancery.Server.Finding;

/// <summary>An actor that a search found, to fill a field with.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What means it and nobody else: its name or its id.</param>
/// <param name="Claims">How many claims name it.</param>
internal sealed record FoundActor(ActorId Actor, string Name, string Text, int Claims);
