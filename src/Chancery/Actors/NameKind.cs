namespace Chancery.Actors;

/// <summary>In which way a name stands for its actor.</summary>
public enum NameKind
{
    /// <summary>A name in full or in short: Honduras, Russian Federation, the U.S.</summary>
    Name,
    /// <summary>An acronym: CELAC, FSKN.</summary>
    Acronym,
    /// <summary>The adjective or the people: Honduran, Hondurans.</summary>
    Demonym,
    /// <summary>A capital, which stands for the place or for the government: Moscow.</summary>
    Capital,
    /// <summary>A seat or building that stands for the government: the Kremlin, the White House.</summary>
    Seat,
    /// <summary>Another way to call it: the Aztec country.</summary>
    Epithet,
    /// <summary>A wrong name in common use, resolved with less confidence.</summary>
    Misnomer,
    /// <summary>A city, province or other place, whose actor is the state it lies in: where something happens, seldom who does it.</summary>
    Place,
}
