namespace Chancery.Views.Pages;

/// <summary>An entry of <see cref="Items"/>.</summary>
/// <param name="Mark">Shows how it stands at a glance.</param>
/// <param name="Words">The entry.</param>
/// <param name="Below">What belongs to it.</param>
internal sealed record Item(Run Mark, Line Words, IReadOnlyList<Line> Below)
{
    public Item(Line words, params IReadOnlyList<Line> below) : this("•", words, below)
    {
    }
}
