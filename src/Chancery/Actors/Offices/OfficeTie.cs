namespace Chancery.Actors.Offices;

/// <summary>How a preposition behind an office ties to it what follows.</summary>
internal enum OfficeTie
{
    /// <summary>Whose it is: minister of Chile.</summary>
    Whose,

    /// <summary>The field, or the one for whom its holder acts: envoy for Yemen, spokesman for the ministry.</summary>
    Purpose,

    /// <summary>To whom its holder is sent: ambassador to Japan.</summary>
    Host,

    /// <summary>Where its holder is: ambassador in Lima.</summary>
    Place,

    /// <summary>The body in which its holder works: director at the bank.</summary>
    Employer,
}
