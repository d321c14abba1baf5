using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>What a training run depends on, beside its sentences: the same settings give the same file.</summary>
internal sealed record TrainingSettings
{
    /// <summary>The widths of the layers.</summary>
    internal NetworkShape Shape { get; init; } = new(Input: 128, Hidden: 128, Tag: 96, Arc: 96, Label: 96, Upper: 1);

    /// <summary>How often all sentences are gone through.</summary>
    internal int Epochs { get; init; } = 14;

    /// <summary>Where random numbers start.</summary>
    internal ulong Seed { get; init; } = 1;

    /// <summary>The optimiser's highest rate.</summary>
    internal float Rate { get; init; } = 3e-3f;

    /// <summary>Words in a batch.</summary>
    internal int BatchWords { get; init; } = 800;

    /// <summary>How much of each layer is dropped.</summary>
    internal float DropRate { get; init; } = 0.3f;

    /// <summary>A word seen n times is made unknown with probability a / (a + n), this being a.</summary>
    internal float WordDropWeight { get; init; } = 0.4f;

    /// <summary>Words that occur less often share the unknown word's row.</summary>
    internal int LeastCount { get; init; } = 2;

    /// <summary>The names of the options that <see cref="From"/> knows.</summary>
    internal static string[] Options { get; } = ["epochs", "seed", "input", "hidden", "upper", "rate", "drop", "word-drop", "batch"];

    /// <summary>These settings, changed as a command's options say.</summary>
    internal TrainingSettings From(Arguments options) => this with
    {
        Shape = Shape with
        {
            Input = (int)options.Number("input", Shape.Input),
            Hidden = (int)options.Number("hidden", Shape.Hidden),
            Upper = (int)options.Number("upper", Shape.Upper),
        },
        Epochs = (int)options.Number("epochs", Epochs),
        Seed = (ulong)options.Number("seed", Seed),
        Rate = options.Number("rate", Rate),
        DropRate = options.Number("drop", DropRate),
        WordDropWeight = options.Number("word-drop", WordDropWeight),
        BatchWords = (int)options.Number("batch", BatchWords),
    };
}
