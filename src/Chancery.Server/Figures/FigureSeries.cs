using Chancery.Views.Answers;

namespace Chancery.Server.Figures;

/// <summary>What reports say of one indicator of one actor, or of two.</summary>
/// <param name="Matter">The id of its matter.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Of">Whose it is.</param>
/// <param name="With">With whom, where it is about two.</param>
/// <param name="Points">The figures, in order of time.</param>
internal sealed record FigureSeries(string Matter, string Indicator, IReadOnlyList<NamedActor> Of, IReadOnlyList<NamedActor> With, IReadOnlyList<FigurePoint> Points)
{
    /// <summary>"Honduras and Russia", "Turkey with Africa".</summary>
    public string Who => string.Join(" with ", new[] { Names(Of), Names(With) }.Where(names => names.Length > 0));

    private static string Names(IReadOnlyList<NamedActor> actors) => string.Join(" and ", actors.Select(actor => actor.Name));
}
