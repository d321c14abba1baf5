namespace Chancery.Language.Network;

/// <summary>What a word gives to the gates of the first layer, as the word before another, as the word itself, and as the word after.</summary>
/// <remarks>These three products are most of the network's work and depend on the word's form alone; so they are kept
/// apart and only added up when the words stand beside one another.</remarks>
internal sealed class WindowLayer
{
    private readonly IntegerLayer[] places;

    internal WindowLayer(NetworkShape shape, ModelSections file)
    {
        Gates = shape.Gates;
        places = [.. PlaceNames.Select(n => file.Layer(n, shape.Input, shape.Gates, signed: true, GateCurve.InputBits))];
    }

    /// <summary>The places of a word in the window, in order; the bias is in the second.</summary>
    internal static string[] PlaceNames { get; } = ["first.before", "first.word", "first.after"];

    /// <summary>Cells that a word gives for one place.</summary>
    internal int Gates { get; }

    /// <summary>Cells that a word gives for all places.</summary>
    internal int Width => NetworkShape.Window * Gates;

    /// <summary>Fills rows of <see cref="Width"/> cells from rows of embeddings.</summary>
    internal void Apply(ByteRows embeddings, int rows, Span<short> output)
    {
        for (var i = 0; i < places.Length; i++) places[i].ApplyRounded(embeddings, rows, output[(i * Gates)..], Width);
    }
}
