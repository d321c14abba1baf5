using Chancery.Language;

namespace Chancery.Actors;

/// <summary>Tells the style of sentences.</summary>
internal static class SentenceStyles
{
    private const int FewestCapitals = 4;

    /// <summary>One small word in so many may be a slip in a headline.</summary>
    private const int CapitalsForEachSlip = 20;

    /// <summary>In a headline nouns, verbs and adjectives have capitals; a sentence has some in small letters, however many
    /// names stand in it, and a stop at its end.</summary>
    public static SentenceStyle Of(Sentence sentence)
    {
        var small = 0;
        var capitals = 0;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Form.Length < 3 || !char.IsLetter(token.Form[0])) continue;
            if (char.IsUpper(token.Form[0])) capitals++;
            else if (token.Upos == Upos.Verb || (token.Form.Length > 3 && token.Upos is Upos.Noun or Upos.Adj or Upos.Adv)) small++;
        }

        var slips = sentence.Count > 0 && sentence[sentence.Count - 1].Form is "." ? 0 : small;
        return capitals >= FewestCapitals && small == slips && slips * CapitalsForEachSlip < capitals ? SentenceStyle.TitleCase : SentenceStyle.Plain;
    }
}
