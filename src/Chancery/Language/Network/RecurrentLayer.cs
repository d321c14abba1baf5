namespace Chancery.Language.Network;

/// <summary>A recurrent layer over another: what makes its gates, and how they feed on the cells.</summary>
/// <param name="Gates">Gives the gates with <see cref="GateCurve.InputBits"/> fractional bits.</param>
/// <param name="Feedback">v_f and v_o of the forward direction, then of the backward one.</param>
internal sealed record RecurrentLayer(IntegerLayer Gates, short[] Feedback);
