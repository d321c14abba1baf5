namespace Chancery.Storage.Projection;

/// <summary>How an actor is in a claim.</summary>
[Flags]
internal enum ActorParts
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>In one of its roles.</summary>
    Role = 1,

    /// <summary>As the state for which somebody in a role acts.</summary>
    State = 2,

    /// <summary>As one who says so.</summary>
    Source = 4,

    /// <summary>He takes part: in a role, or as whom somebody in a role acts for.</summary>
    TakingPart = Role | State,

    /// <summary>He is named: in a role or as a source.</summary>
    Named = Role | Source,

    /// <summary>As the reader named him, whoever is meant.</summary>
    Read = 8,
}
