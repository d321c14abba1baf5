using Chancery.Views.Answers;

namespace Chancery.Views.Overviews;

/// <summary>What was said of a whole group, held against what is on record of its members one by one.</summary>
/// <param name="Matter">The matter between the actor and the group.</param>
/// <param name="Members">How many members the group has by the data, the actor himself not counted.</param>
/// <param name="Reached">With how many of them a matter on record has reached the goal of the kind: visas in force.</param>
internal sealed record GroupStatement(MatterView Matter, int Members, int Reached);
