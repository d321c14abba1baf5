using Chancery.Views.Answers;

namespace Chancery.Server.Maps;

/// <summary>What a map tells of one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Shade">In which colour and pattern it is filled.</param>
/// <param name="Rank">By what it is sorted, the most first.</param>
/// <param name="Told">The same in words: "7 matters", "visa-free: in force 2015-07-11".</param>
/// <param name="Count">The number, where it is one.</param>
/// <param name="Matters">The matters that say so, where it is a standing.</param>
internal sealed record MapState(NamedActor State, MapShade Shade, int Rank, string Told, int? Count, IReadOnlyList<MatterView> Matters);
