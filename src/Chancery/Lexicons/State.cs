namespace Chancery.Lexicons;

/// <summary>A state or territory of the gazetteer.</summary>
/// <param name="Code">Its ISO 3166-1 alpha-3 code, or one that <c>data/states.tsv</c> explains.</param>
/// <param name="Status">Its standing.</param>
/// <param name="Of">The code of the state whose territory it is, or of a former state's successor.</param>
/// <param name="From">Since when it has existed in its present form, when the file says so.</param>
/// <param name="To">When it ceased to exist; null while it exists.</param>
public sealed record State(string Code, StateStatus Status, string? Of, EdtfDate? From, EdtfDate? To)
{
    /// <summary>Its id.</summary>
    public ActorId Id => ActorId.State(Code);
}
