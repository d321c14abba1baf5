namespace Chancery.Language.Network;

/// <summary>Runs the recurrence of a layer over all sentences of a batch, in both directions.</summary>
internal sealed class BatchScan(NetworkShape shape)
{
    private short[] gates = [];

    /// <summary>What the last layer gave for each word.</summary>
    internal WordStates States { get; } = new(shape.Both);

    /// <summary>The gates of all words, row by row.</summary>
    internal Span<short> Gates => gates;

    /// <summary>The gates of one word.</summary>
    internal Span<short> GatesOf(int word) => gates.AsSpan(word * shape.Gates, shape.Gates);

    /// <summary>Makes room for so many words.</summary>
    internal void Grow(int words)
    {
        if (gates.Length >= words * shape.Gates) return;
        gates = new short[words * shape.Gates];
        States.Grow(words);
    }

    /// <summary>Turns gates into states.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="feedback">v_f and v_o of the forward direction, then of the backward one.</param>
    /// <param name="skips">Whether the states as they are pass by the layer; each is read just before it is overwritten.</param>
    internal void Run(SentenceBatch batch, ReadOnlySpan<short> feedback, bool skips)
    {
        foreach (var sentence in batch)
            for (var direction = 0; direction < 2; direction++)
            {
                var states = States.Cells[((sentence.Start * shape.Both) + (direction * shape.Hidden))..];
                var rows = new GateRows(
                    gates.AsSpan((sentence.Start * shape.Gates) + (direction * GateScan.Gates * shape.Hidden)), shape.Gates,
                    feedback.Slice(direction * shape.Both, shape.Both), skips ? states : default, states, shape.Both);
                GateScan.Run(rows, sentence.Count, shape.Hidden, direction == 1);
            }

        States.Round(batch.Words);
    }
}
