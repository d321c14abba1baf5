namespace Chancery.Language.Network;

/// <summary>How a word is capitalised.</summary>
internal enum Capitals
{
    NoLetters, Lower, Title, Upper, OneLetter, Mixed, Classes,
}
