namespace Chancery.Actors;

/// <summary>How a stretch of text refers to an actor.</summary>
public enum MentionForm
{
    /// <summary>By a name: Sergey Lavrov, Honduras, CELAC.</summary>
    Name,
    /// <summary>By an adjective or demonym that modifies something else: Honduran.</summary>
    Adjective,
    /// <summary>By an office or a description: the Honduran foreign minister, the bloc.</summary>
    Description,
    /// <summary>By a pronoun: he, its, they, we.</summary>
    Pronoun,
}
