using Chancery.Lexicons;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Tells what a source does to a target in a sentence, as one of the event types: by a classifier that sees what the
/// frames say and the tree.</summary>
/// <remarks>Built once and never changed; the same sentence gives the same answer on any thread.</remarks>
public sealed class RelationCoder
{
    // What is left of the confidence when the source or the target is not in the sentence.
    private const double Unplaced = 0.5;

    private readonly Reader reader;
    private readonly EventWords words;
    private readonly FrameCoder frames;
    private readonly RelationModel? model;

    private RelationCoder(Reader reader, EventWords words, FrameCoder frames, RelationModel? model) =>
        (this.reader, this.words, this.frames, this.model) = (reader, words, frames, model);

    /// <summary>Builds the coder of a language.</summary>
    /// <exception cref="LexiconException">A data file or the model has errors; they are listed with file and line.</exception>
    public static RelationCoder Load(Installation installation, string language = "en") =>
        Load(installation, RelationModelFile.Load(Path.Combine(installation.Models, language, "relations.tsv")), language);

    /// <summary>Builds a coder with another model, or with none.</summary>
    internal static RelationCoder Load(Installation installation, RelationModel? model, string language = "en") => new(
        Reader.Load(installation, language),
        EventWords.Load(Path.Combine(installation.Data, language, "event-words.tsv")),
        new FrameCoder(CodingRuleFile.Load(Path.Combine(installation.Data, "plover.tsv"))),
        model);

    /// <summary>What the source does to the target. Either may stand several times in the sentence, or not at all: then the
    /// answer is less sure.</summary>
    public RelationCoding Code(string sentence, string source, string target)
    {
        var (pair, framed, features) = Read(sentence, source, target);
        var (type, probability) = model!.Choose(features);
        return new(type, pair is { Source: not null, Target: not null } ? probability : probability * Unplaced, framed);
    }

    /// <summary>What the classifier sees of a pair, and what the frames say of it.</summary>
    internal (IReadOnlyList<string> Features, EventType? Framed) Look(string sentence, string source, string target)
    {
        var (_, framed, features) = Read(sentence, source, target);
        return (features, framed);
    }

    private (PlacedPair Pair, EventType? Framed, IReadOnlyList<string> Features) Read(string sentence, string source, string target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var trace = reader.TraceSentence(sentence);
        var pair = PlacedPair.Of(sentence, trace.Sentences, source, target);
        var chain = new EventChain(pair, words);
        var framed = frames.Code(trace, pair, chain);
        return (pair, framed, PairFeatures.Of(pair, chain, words, framed, new(trace, pair, chain)));
    }
}
