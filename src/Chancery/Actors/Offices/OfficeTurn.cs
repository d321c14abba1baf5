namespace Chancery.Actors.Offices;

/// <summary>How a verb turns an office: who has it before and after.</summary>
internal enum OfficeTurn
{
    /// <summary>The subject has it or gets it: become, serve, take over.</summary>
    Gets,

    /// <summary>The object gets it: appoint, elect.</summary>
    Gives,

    /// <summary>The subject gives it up: resign, step down.</summary>
    Leaves,

    /// <summary>The object loses it: dismiss, oust.</summary>
    Removes,

    /// <summary>The subject gets what the object had: succeed, replace.</summary>
    Follows,
}
