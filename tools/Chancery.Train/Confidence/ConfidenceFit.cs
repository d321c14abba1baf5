using Chancery.Reading.Certainty;

namespace Chancery.Train.Confidence;

/// <summary>Fits the model of confidence, and has each document's claims judged by a model that has not seen the document.</summary>
internal sealed class ConfidenceFit
{
    private const int Folds = 10;

    private readonly IReadOnlyList<JudgedClaim> claims;
    private readonly double penalty;
    private readonly double[][] rows;
    private readonly int[] folds;
    private readonly double[] scores;

    /// <summary>Fits the folds.</summary>
    internal ConfidenceFit(IReadOnlyList<JudgedClaim> claims, double penalty)
    {
        (this.claims, this.penalty) = (claims, penalty);
        rows = [.. claims.Select(Row)];
        var documents = claims.Select(claim => claim.Document).Distinct(StringComparer.Ordinal).OrderBy(Hash).ThenBy(name => name, StringComparer.Ordinal)
            .Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i % Folds, StringComparer.Ordinal);
        folds = [.. claims.Select(claim => documents[claim.Document])];
        scores = new double[claims.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Weigh(folds.Select(other => other != fold));
            for (var i = 0; i < scores.Length; i++)
                if (folds[i] == fold) scores[i] = ConfidenceRegression.Score(rows[i], weights);
        }
    }

    /// <summary>The confidence of each claim by a model, and a calibration, that have not seen its document.</summary>
    internal double[] CrossValidated()
    {
        var calibrated = new double[scores.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var (constant, slope) = Calibrate(i => folds[i] != fold);
            for (var i = 0; i < scores.Length; i++)
                if (folds[i] == fold) calibrated[i] = ConfidenceRegression.Likelihood(constant + (slope * scores[i]));
        }

        return calibrated;
    }

    /// <summary>The model of all claims, calibrated by what the folds showed.</summary>
    internal ConfidenceModel ToModel()
    {
        var weights = Weigh(folds.Select(_ => true));
        var (constant, slope) = Calibrate(_ => true);
        return new(constant + (slope * weights[0]), [.. weights.Skip(1).Select(weight => slope * weight)]);
    }

    // Platt's scaling: how far the scores of unseen documents are to be drawn together or apart. It never turns them round.
    private (double Constant, double Slope) Calibrate(Func<int, bool> isUsed)
    {
        var used = Enumerable.Range(0, scores.Length).Where(isUsed).ToArray();
        var line = ConfidenceRegression.Fit(
            [.. used.Select(i => new[] { 1, scores[i] })], [.. used.Select(i => claims[i].Right)], [.. used.Select(_ => 1.0)], penalty: 1e-6);
        return (line[0], Math.Max(line[1], 0));
    }

    // All count alike here: how claims were drawn changes how many are right, and hardly what makes them so.
    private double[] Weigh(IEnumerable<bool> isUsed)
    {
        var used = isUsed.Select((use, i) => (use, i)).Where(pair => pair.use).Select(pair => pair.i).ToArray();
        return ConfidenceRegression.Fit(
            [.. used.Select(i => rows[i])], [.. used.Select(i => claims[i].Right)], [.. used.Select(_ => 1.0)], penalty);
    }

    private static double[] Row(JudgedClaim claim)
    {
        var row = new double[1 + ConfidenceFile.Features.Count];
        row[0] = 1;
        claim.Features.Values.CopyTo(row.AsSpan(1));
        row[1 + claim.Features.Values.Length + (int)claim.Kind] = 1;
        return row;
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u; // FNV-1a: the same on every machine.
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
