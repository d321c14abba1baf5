namespace Chancery.Actors.References;

/// <summary>How many sentences before its own a word looks for those whom it means.</summary>
internal static class Reach
{
    /// <summary>The former, the latter.</summary>
    public const int OfTwo = 1;

    /// <summary>There.</summary>
    public const int Place = 1;

    /// <summary>He, she, the two.</summary>
    public const int Pronoun = 3;

    /// <summary>The ministers, the officials.</summary>
    public const int Gathering = 4;

    /// <summary>The country, both ministers, her Chilean colleague.</summary>
    public const int Noun = 5;

    /// <summary>The two countries, both sides, these countries.</summary>
    public const int States = 8;
}
