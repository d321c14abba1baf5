using Chancery.Language.Network;
using Chancery.Train.Vectors;

namespace Chancery.Train.Training;

/// <summary>Turns sentences into numbers.</summary>
internal sealed class ExampleBuilder(WordFeatures features, WordVectors vectors)
{
    /// <summary>The numbers of one sentence.</summary>
    internal Example Build(TrainingSentence sentence) => BuildUnlabelled(sentence.Forms) with { Sentence = sentence };

    /// <summary>The numbers of a sentence of which only the words are known.</summary>
    internal Example BuildUnlabelled(string[] forms) => new(
        features.Of(new SentenceBatch([forms.Length]), forms),
        Array.ConvertAll(forms, f => vectors.IndexOf(WordFeatures.Normalise(f))), TrainingSentence.Unlabelled(forms));
}
