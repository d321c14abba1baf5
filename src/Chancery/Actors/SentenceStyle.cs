namespace Chancery.Actors;

/// <summary>How capitals are used in a sentence: in a headline they tell nothing about names.</summary>
internal enum SentenceStyle
{
    /// <summary>Names have capitals, other words do not.</summary>
    Plain,

    /// <summary>Most Words Have Capitals, as in headlines and menus.</summary>
    TitleCase,
}
