namespace Chancery.Language.Network;

/// <summary>Tells how sure the head of a word is: by how far its score lies above that of the next best one.</summary>
internal static class HeadMargin
{
    /// <summary>From 0 to 255: the logistic function of the margin. Below the middle the tree as a whole asked for another head
    /// than the word by itself.</summary>
    /// <param name="scores">The score of head j for the word; head 0 is the root and head k + 1 the word k.</param>
    /// <param name="word">The word's index in its sentence.</param>
    /// <param name="head">The index of the chosen head, -1 for the root.</param>
    internal static byte Certainty(ReadOnlySpan<float> scores, int word, int head)
    {
        var other = float.NegativeInfinity;
        for (var j = 0; j < scores.Length; j++)
            if (j != head + 1 && j != word + 1) other = MathF.Max(other, scores[j]);
        return (byte)MathF.Round(255 / (1 + MathF.Exp(other - scores[head + 1])));
    }
}
