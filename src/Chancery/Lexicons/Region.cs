namespace Chancery.Lexicons;

/// <summary>A region of the gazetteer.</summary>
/// <param name="Slug">Its name in ids: <c>central-america</c>.</param>
/// <param name="Members">The codes of the states that reporting counts among it, in order; empty where speakers do not agree.</param>
/// <param name="Within">The code of the state that it is a part of, when it is one.</param>
public sealed record Region(string Slug, IReadOnlyList<string> Members, string? Within)
{
    /// <summary>Its id.</summary>
    public ActorId Id => ActorId.Region(Slug);
}
