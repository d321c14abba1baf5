namespace Chancery.Frames;

/// <summary>What an attribute's value is taken from.</summary>
internal enum AttributeSource
{
    /// <summary>A word given in the frame.</summary>
    Literal,
    /// <summary>The class entry that the word at the path matched.</summary>
    Class,
    /// <summary>The place named at the path.</summary>
    Place,
    /// <summary>The city named at the path; a state alone gives none.</summary>
    City,
    /// <summary>The field that the words under the path speak of.</summary>
    Topic,
    /// <summary>The words under the path themselves.</summary>
    Words,
    /// <summary>The amount at the path: value, unit and comparator.</summary>
    Amount,
    /// <summary>A number of things at the path.</summary>
    Count,
    /// <summary>How many of a whole are meant: all, almost all, 27 states.</summary>
    Coverage,
    /// <summary>The period of time that the clause names.</summary>
    Period,
    /// <summary>An ordinal or a number of years at the path.</summary>
    Ordinal,
    /// <summary>The treaty known by a name that the words at the path mean, with its subject.</summary>
    Treaty,
    /// <summary>Whether one of the given words stands under the path.</summary>
    Flag,
    /// <summary>The same attribute of the claim of this kind that was read last.</summary>
    Previous,
}
