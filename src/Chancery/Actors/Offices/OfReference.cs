namespace Chancery.Actors.Offices;

/// <summary>How a clue refers to whom the office belongs to.</summary>
internal enum OfReference
{
    /// <summary>By the names of the clue.</summary>
    Named,

    /// <summary>By a possessive pronoun.</summary>
    Possessive,

    /// <summary>By "the country's" or "the organisation's".</summary>
    Noun,

    /// <summary>By a ministry.</summary>
    Ministry,

    /// <summary>By an agency described and not named.</summary>
    Agency,

    /// <summary>By the body of a state that gives the office: the parliament that elects.</summary>
    Giver,

    /// <summary>By words that name nobody known: nothing else may be put in their place.</summary>
    Unknown,
}
