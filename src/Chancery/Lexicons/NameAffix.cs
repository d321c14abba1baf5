namespace Chancery.Lexicons;

/// <summary>A word that, joined to a name by a hyphen, changes whom the whole is about: pro-Russian, Russian-speaking.</summary>
/// <param name="Text">The word.</param>
/// <param name="Before">Whether it stands before the name.</param>
/// <param name="Factor">What the name's confidence is multiplied by; 0 when the name is not meant at all.</param>
public sealed record NameAffix(string Text, bool Before, double Factor);
