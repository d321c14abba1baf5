namespace Chancery.Interchange;

/// <summary>Ends the parsing of one line from any depth; it never leaves <see cref="ClaimReader"/>.</summary>
internal sealed class ClaimFormatException(string message) : Exception(message);
