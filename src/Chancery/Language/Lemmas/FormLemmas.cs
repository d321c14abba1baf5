using Chancery.Language.Network;

namespace Chancery.Language.Lemmas;

/// <summary>The lemmas that a parser has met, by the number of the form and the tag.</summary>
/// <remarks>A form has two tags at most that are frequent, such as VBD and VBN; a third drives one of them out.</remarks>
internal sealed class FormLemmas(Lemmatizer lemmatizer, WordTag[] tags, FormTable forms)
{
    private const int Places = 2;

    private readonly (int Tag, string? Lemma)[] known = new (int, string?)[Places * forms.Capacity];

    /// <summary>The lemma of a form with a tag.</summary>
    internal string Of(int form, int tag)
    {
        ref var place = ref known[(Places * form) + (tag % Places)];
        if (place.Lemma is { } lemma && place.Tag == tag) return lemma;
        place = (tag, lemmatizer.LemmaOf(forms[form], tags[tag].Upos, tags[tag].Xpos));
        return place.Lemma!;
    }

    /// <summary>Forgets all, as the numbers of forms have become void.</summary>
    internal void Clear() => Array.Clear(known);
}
