namespace Chancery.Train.Training;

/// <summary>A recurrent layer over another: what makes its gates, and how they feed on the cells.</summary>
internal sealed record RecurrentWeights(DenseWeights Gates, Tensor Feedback);
