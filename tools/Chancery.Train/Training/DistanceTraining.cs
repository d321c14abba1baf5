using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>The learnt scores of distances between words and their would-be heads.</summary>
internal static class DistanceTraining
{
    /// <summary>Fills the scores with what the distance between the words alone says.</summary>
    internal static void Fill(ReadOnlySpan<float> distances, int count, int row, Span<float> scores)
    {
        for (var i = 0; i < count; i++)
        {
            var target = scores.Slice(i * row, row);
            target[(count + 1)..].Clear();
            target[0] = distances[ArcDistance.Root];
            target[i + 1] = 0;
            for (var j = 0; j < count; j++)
                if (j != i) target[j + 1] = distances[ArcDistance.Of(i, j)];
        }
    }
}
