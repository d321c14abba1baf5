using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Walks the tree of a sentence.</summary>
internal static class Tree
{
    /// <summary>Whether a word is the ancestor or stands below it.</summary>
    public static bool IsUnder(Sentence sentence, int token, int ancestor)
    {
        for (; token >= 0; token = sentence[token].Head)
            if (token == ancestor) return true;
        return false;
    }

    /// <summary>The last word of the unbroken run at and behind a word that stands below it.</summary>
    public static int LastOf(Sentence sentence, int token)
    {
        var at = token;
        while (at + 1 < sentence.Count && IsUnder(sentence, at + 1, token)) at++;
        return at;
    }
}
