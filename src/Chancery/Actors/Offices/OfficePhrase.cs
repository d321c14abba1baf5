using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>The words of an office in a sentence: "former deputy foreign minister", "Minister for Trade".</summary>
/// <param name="First">The index of its first word, modifiers included.</param>
/// <param name="Title">The index of the word that heads it: minister.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Offices">What the title may mean: one office everywhere, or another in each state; empty for "counterpart",
/// which takes another's office.</param>
/// <param name="Qualified">The office with its rank and field where these stand outside the title: deputy trade minister;
/// null when the title says it all.</param>
/// <param name="Former">Whether the words say that it is over.</param>
/// <param name="Acting">Whether the words say that it is held for the time being.</param>
/// <param name="Plural">Whether several holders are meant: foreign ministers.</param>
internal sealed record OfficePhrase(
    int First, int Title, int Last, IReadOnlyList<Office> Offices, string? Qualified, bool Former, bool Acting, bool Plural)
{
    /// <summary>Whether it is "counterpart" or "colleague": the office of the one whose counterpart it is.</summary>
    public bool IsSameOffice => Offices.Count == 0 && Qualified is null;

    /// <summary>The one state in which alone these words mean an office: Taoiseach; null when there are several or it is any.</summary>
    public ActorId? OnlyState => Offices is [{ State: { } state }] ? ActorId.State(state) : null;

    /// <summary>The office in its canonical form, as the title is used in <paramref name="state"/>.</summary>
    public string OfficeIn(ActorId? state) => Qualified ?? Choose(state).Name;

    /// <summary>The office as a body that is no ministry has it: its secretary is no minister.</summary>
    public string OfficeInBody => Qualified ?? (Offices.LastOrDefault(office => office.State is null) ?? Offices[0]).Name;

    /// <summary>The one state that uses the title for that office, when the reader's state or no other does; else null.</summary>
    public ActorId? StateOfTitle(ActorId? state) =>
        Qualified is null && Choose(state).State is { } code ? ActorId.State(code) : null;

    private Office Choose(ActorId? state) =>
        Offices.FirstOrDefault(office => office.State is { } code && state == ActorId.State(code))
        ?? Offices.FirstOrDefault(office => office.State is null)
        ?? Offices[0];
}
