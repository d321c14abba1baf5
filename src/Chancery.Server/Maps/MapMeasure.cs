namespace Chancery.Server.Maps;

/// <summary>What a map tells of each state.</summary>
internal enum MapMeasure
{
    /// <summary>In how many claims it takes part.</summary>
    Claims,

    /// <summary>How many matters it shares with the chosen actor.</summary>
    Matters,

    /// <summary>The visa regime between it and the chosen actor.</summary>
    Visas,

    /// <summary>The missions that the chosen actor has there.</summary>
    Missions,
}
