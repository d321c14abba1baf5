using Chancery.Language.Network;

namespace Chancery.Language.Lemmas;

/// <summary>The lemmas that a parser has met, by the number of the form and the tag.</summary>
/// <remarks>Few forms have more tags than there are places for; then the last place is given away.</remarks>
internal sealed class FormLemmas(Lemmatizer lemmatizer, WordTag[] tags, FormTable forms)
{
    private const int Places = 4;

    private readonly (int Tag, string? Lemma)[] known = new (int, string?)[Places * forms.Capacity];

    /// <summary>The lemma of a form with a tag.</summary>
    internal string Of(int form, int tag)
    {
        var places = known.AsSpan(Places * form, Places);
        var next = 0;
        while (next < Places - 1 && places[next].Lemma is not null && places[next].Tag != tag) next++;
        ref var place = ref places[next];
        if (place.Lemma is null || place.Tag != tag)
            place = (tag, lemmatizer.LemmaOf(forms[form], tags[tag].Upos, tags[tag].Xpos));
        return place.Lemma!;
    }

    /// <summary>Forgets all, as the numbers of forms have become void.</summary>
    internal void Clear() => Array.Clear(known);
}
