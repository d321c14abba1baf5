namespace Chancery.Server.Timelines;

/// <summary>By what a timeline is parted into lanes.</summary>
internal enum TimelineOrder
{
    /// <summary>A lane for each kind of matter.</summary>
    Kind,

    /// <summary>A lane for each of those who take part in most steps; what several take part in is in the lane of each.</summary>
    Actor,
}
