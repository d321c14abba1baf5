namespace Chancery.Lexicons;

/// <summary>A city or province, which says where something happened.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">The code of the state it lies in.</param>
public sealed record Place(string Name, string State);
