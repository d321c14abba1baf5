using Chancery.Language;

namespace Chancery.Actors;

/// <summary>Tells the style of sentences.</summary>
internal static class SentenceStyles
{
    private const int FewestCapitals = 4;

    /// <summary>In a headline nouns, verbs and adjectives have capitals; a sentence has some in small letters, however many
    /// names stand in it. Words of three letters tell nothing.</summary>
    public static SentenceStyle Of(Sentence sentence)
    {
        var small = 0;
        var capitals = 0;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Form.Length < 4 || !char.IsLetter(token.Form[0])) continue;
            if (char.IsUpper(token.Form[0])) capitals++;
            else if (token.Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.Adv) small++;
        }

        return capitals >= FewestCapitals && small * FewestCapitals * 2 < capitals ? SentenceStyle.TitleCase : SentenceStyle.Plain;
    }
}
