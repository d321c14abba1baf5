namespace Chancery.Language.Network;

/// <summary>What <see cref="GateScan"/> works on: the rows of a sentence's words, from the first cell of one direction on.</summary>
/// <param name="gates">Rows of (z, f, o) before activation.</param>
/// <param name="gateRow">Cells in a row of <paramref name="gates"/>.</param>
/// <param name="feedback">v_f, then v_o.</param>
/// <param name="skip">The layer's input to pass by; empty in the first layer.</param>
/// <param name="output">Receives h.</param>
/// <param name="row">Cells in a row of <paramref name="skip"/> and <paramref name="output"/>.</param>
internal readonly ref struct GateRows(
    ReadOnlySpan<short> gates, int gateRow, ReadOnlySpan<short> feedback, ReadOnlySpan<short> skip, Span<short> output, int row)
{
    internal ReadOnlySpan<short> Gates { get; } = gates;

    internal int GateRow { get; } = gateRow;

    internal ReadOnlySpan<short> Feedback { get; } = feedback;

    internal ReadOnlySpan<short> Skip { get; } = skip;

    internal Span<short> Output { get; } = output;

    internal int Row { get; } = row;
}
