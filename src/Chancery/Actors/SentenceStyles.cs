using Chancery.Language;

namespace Chancery.Actors;

/// <summary>Tells the style of sentences.</summary>
internal static class SentenceStyles
{
    /// <summary>A plain sentence of three names and two verbs stays below this share of capitals.</summary>
    private const double CapitalisedShare = 0.7;

    private const int FewestWords = 4;

    /// <summary>The style of a sentence by its longer words; words of three letters are small in headlines too.</summary>
    public static SentenceStyle Of(Sentence sentence)
    {
        var words = 0;
        var capitals = 0;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Form.Length < 4 || !char.IsLetter(token.Form[0])) continue;
            words++;
            if (char.IsUpper(token.Form[0])) capitals++;
        }
        return words >= FewestWords && capitals >= CapitalisedShare * words ? SentenceStyle.TitleCase : SentenceStyle.Plain;
    }
}
