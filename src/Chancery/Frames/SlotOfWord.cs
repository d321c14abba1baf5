namespace Chancery.Frames;

/// <summary>A place beside a word of a sentence: its subject, or what "in" ties to it.</summary>
/// <param name="Token">The word.</param>
/// <param name="Slot">The name of the place; never empty.</param>
internal readonly record struct SlotOfWord(int Token, string Slot)
{
    /// <summary>Names of places differ in their length and their ends: to work through all their letters would take longer than it saves.</summary>
    public override int GetHashCode() => (Token * 4093) + (Slot.Length * 31) + (Slot[0] * 257) + Slot[^1];
}
