namespace Chancery.Record.Voices;

/// <summary>Somebody who says so independently of others. Copies and rewrites of one report are one voice, and so is whatever one
/// news agency, or the officials of one state, are quoted with.</summary>
/// <param name="Name">Whose voice it is, in words.</param>
/// <param name="IsInterested">Whether it is a party to the matter that speaks.</param>
/// <param name="Documents">The ids of the documents in which it is heard, in the order of their publication.</param>
public sealed record Voice(string Name, bool IsInterested, IReadOnlyList<string> Documents);
