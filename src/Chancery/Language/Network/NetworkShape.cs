namespace Chancery.Language.Network;

/// <summary>The widths of the network's layers; each a multiple of <see cref="IntegerBlock.Outputs"/>.</summary>
/// <param name="Input">Width of a word's embedding.</param>
/// <param name="Hidden">Cells of one direction of a recurrent layer.</param>
/// <param name="Tag">Width of the layer before the tags.</param>
/// <param name="Arc">Width in which heads and dependents meet.</param>
/// <param name="Label">Width of the layer before the relations.</param>
/// <param name="Upper">How many recurrent layers there are after the first.</param>
internal sealed record NetworkShape(int Input, int Hidden, int Tag, int Arc, int Label, int Upper)
{
    /// <summary>The first layer sees the word before, the word, and the word after.</summary>
    internal const int Window = 3;

    /// <summary>Width of what a recurrent layer gives: both directions.</summary>
    internal int Both => 2 * Hidden;

    /// <summary>Width of a recurrent layer's gates: both directions.</summary>
    internal int Gates => 2 * GateScan.Gates * Hidden;
}
