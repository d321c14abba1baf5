namespace Chancery.Reading;

/// <summary>The words that put what they govern at a distance from fact, from <c>modality.tsv</c>.</summary>
internal sealed class ModalityLexicon(IReadOnlyDictionary<(string Word, string Sort), ModalityLexicon.Effect> effects)
{
    /// <summary>What a word does to what it governs.</summary>
    /// <param name="Modality">The modality it gives, or null when it gives none.</param>
    /// <param name="Negates">Whether it denies.</param>
    internal readonly record struct Effect(Modality? Modality, bool Negates);

    /// <summary>The effect of <paramref name="word"/> as a governor (<c>verb</c>, <c>noun</c>, <c>adjective</c>), an
    /// auxiliary (<c>aux</c>), a conjunction (<c>mark</c>) or an adverb (<c>adverb</c>), or null.</summary>
    public Effect? Of(string word, string sort) => effects.TryGetValue((word, sort), out var effect) ? effect : null;
}
