namespace Chancery.Reading.Certainty;

/// <summary>What the confidence of a claim is worked out from, besides its kind. Each is 0 where nothing gives rise to doubt,
/// or to trust.</summary>
internal enum ClaimFeature
{
    /// <summary>How unlikely it is that all arcs of the tree that were used are right: the sum of the negative logarithms of how
    /// sure each is.</summary>
    Tree,

    /// <summary>What the pattern lacks of certainty even where everything is found as it says.</summary>
    Pattern,

    /// <summary>How many things the pattern asks for besides its evoking words.</summary>
    Conditions,

    /// <summary>Whether a noun or an adjective evokes it, and not a verb.</summary>
    Noun,

    /// <summary>What the least sure of its actors lacks of certainty.</summary>
    Actor,

    /// <summary>Whether a role was completed from what the report says elsewhere.</summary>
    Completed,

    /// <summary>Whether somebody in a role is meant by a pronoun.</summary>
    Pronoun,

    /// <summary>Whether somebody in a role is meant by a description: "the minister".</summary>
    Description,

    /// <summary>Whether a word that stands for several actors fills a role: "they", "the two countries".</summary>
    Several,

    /// <summary>Whether somebody in a role is known by one name only: "Minister Kim".</summary>
    Surname,

    /// <summary>Whether one of the parties is an organisation, a region or a group.</summary>
    Body,

    /// <summary>Whether two of the parties belong to one state.</summary>
    Kin,

    /// <summary>How many actors there are beyond two.</summary>
    Crowd,

    /// <summary>How much else it tells.</summary>
    Details,

    /// <summary>How far the farthest of its actors stands from the evoking word.</summary>
    Distance,

    /// <summary>How long the sentence is.</summary>
    Length,

    /// <summary>Whether a headline or a fragment says it: a sentence without an end.</summary>
    Headline,

    /// <summary>Whether it has not happened, by the words around it.</summary>
    Unreal,

    /// <summary>Whether it is denied.</summary>
    Negative,

    /// <summary>Whether somebody else than the report says so.</summary>
    Reported,

    /// <summary>Whether it has a date.</summary>
    Dated,

    /// <summary>Whether it follows from another claim and is not said itself.</summary>
    Implied,

    /// <summary>Whether more than one sentence says it.</summary>
    Repeated,
}
