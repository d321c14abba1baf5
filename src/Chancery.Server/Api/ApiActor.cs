namespace Chancery.Server.Api;

/// <summary>Somebody who takes part in claims.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">What to call it.</param>
/// <param name="Type">What sort it is.</param>
/// <param name="Claims">In how many claims it takes part.</param>
internal sealed record ApiActor(ActorId Id, string Name, ActorType Type, int Claims);
