namespace Chancery.Language.Network;

/// <summary>The learnt scores of distances, laid out so that those of a word's heads lie side by side.</summary>
internal sealed class ArcDistanceScores(float[] classes)
{
    private int reach;
    // The score of the head d words further on stands at reach + d.
    private float[] byDistance = [];

    /// <summary>Adds them to the scores of a sentence.</summary>
    internal void Add(int count, int row, Span<float> scores)
    {
        if (reach < count) Reach(2 * count);
        for (var i = 0; i < count; i++)
        {
            var target = scores.Slice((i * row) + 1, count);
            var source = byDistance.AsSpan(reach - i, count);
            for (var j = 0; j < source.Length; j++) target[j] += source[j];
            scores[i * row] += classes[ArcDistance.Root];
        }
    }

    private void Reach(int distance)
    {
        reach = distance;
        byDistance = new float[(2 * distance) + 1];
        for (var d = 1; d <= distance; d++)
        {
            byDistance[distance + d] = classes[ArcDistance.Of(0, d)];
            byDistance[distance - d] = classes[ArcDistance.Of(d, 0)];
        }
    }
}
