using Chancery.Views.Answers;

namespace Chancery.Server.Networks;

/// <summary>An actor in a network.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Ties">With how many others he is tied, among those drawn.</param>
/// <param name="Weight">How many matters these ties have, one of three counted with each pair.</param>
internal sealed record NetworkNode(NamedActor Actor, int Ties, int Weight);
