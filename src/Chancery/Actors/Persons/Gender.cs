namespace Chancery.Actors.Persons;

/// <summary>Which pronoun goes with a person, as far as the text and given names tell.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}
