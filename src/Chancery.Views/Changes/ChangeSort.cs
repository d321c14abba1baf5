namespace Chancery.Views.Changes;

/// <summary>What became of a matter.</summary>
internal enum ChangeSort
{
    /// <summary>There was none before.</summary>
    New,

    /// <summary>It stands elsewhere, or more or other steps are told of it.</summary>
    Moved,

    /// <summary>It is there no more.</summary>
    Gone,
}
