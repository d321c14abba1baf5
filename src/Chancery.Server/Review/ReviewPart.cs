namespace Chancery.Server.Review;

/// <summary>A part of the queue.</summary>
internal enum ReviewPart
{
    /// <summary>Claims of which the reader was not sure.</summary>
    Claims,

    /// <summary>Actors who may be one.</summary>
    Actors,

    /// <summary>Matters that may be one.</summary>
    Matters,
}
