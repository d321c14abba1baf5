using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>One reading of a name that ends at a node of the automaton.</summary>
/// <param name="Name">The name and whom it names.</param>
/// <param name="Case">What case each atom must be written in: two bits an atom, the first atom lowest; as <see cref="LetterCase"/>.</param>
/// <param name="BeforeHyphen">Whether it is a combining form, which stands only before a hyphen: Sino-.</param>
/// <param name="Next">The index of the next reading at the same node; -1 for none.</param>
internal readonly record struct NameReading(ActorName Name, ulong Case, bool BeforeHyphen, int Next);
