namespace Chancery.Actors.Offices;

/// <summary>The words of an office in a sentence: "former deputy foreign minister", "Minister for Trade".</summary>
/// <param name="First">The index of its first word, modifiers included.</param>
/// <param name="Title">The index of the word that heads it: minister.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Office">The office in its canonical form; empty for "counterpart", which takes another's.</param>
/// <param name="Former">Whether the words say that it is over.</param>
/// <param name="Acting">Whether the words say that it is held for the time being.</param>
/// <param name="Plural">Whether several holders are meant: foreign ministers.</param>
/// <param name="State">The state in which alone these words mean this office; null when everywhere.</param>
internal sealed record OfficePhrase(
    int First, int Title, int Last, string Office, bool Former, bool Acting, bool Plural, string? State)
{
    /// <summary>Whether it is "counterpart" or "colleague": the office of the one whose counterpart it is.</summary>
    public bool IsSameOffice => Office.Length == 0;
}
