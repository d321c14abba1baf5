namespace Chancery.Train.Confidence;

/// <summary>The claims whose confidence lies in one step.</summary>
/// <param name="From">The least confidence of the step.</param>
/// <param name="To">What all lie below, or 1.</param>
/// <param name="Claims">How many were judged.</param>
/// <param name="Weight">How many they stand for.</param>
/// <param name="Confidence">The mean confidence.</param>
/// <param name="Right">The share that is right.</param>
internal sealed record CalibrationRow(double From, double To, int Claims, double Weight, double Confidence, double Right);
