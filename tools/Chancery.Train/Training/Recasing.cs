namespace Chancery.Train.Training;

/// <summary>Now and then sets a sentence as headlines are set: with capitals, without its full stop. The treebank has few.</summary>
internal sealed class Recasing(RandomSource random)
{
    private const float TitledShare = 0.04f;
    private const float UpperShare = 0.015f;
    private const float UnstoppedShare = 0.06f;
    private const int ShortWord = 4;

    /// <summary>The sentence, or a variant of it with the same tree.</summary>
    internal TrainingSentence Apply(TrainingSentence sentence)
    {
        if (random.NextSingle() < UnstoppedShare) sentence = WithoutStop(sentence);
        var drawn = random.NextSingle();
        if (drawn < UpperShare) return With(sentence, w => w.ToUpperInvariant());
        return drawn < UpperShare + TitledShare ? With(sentence, Titled) : sentence;
    }

    private static TrainingSentence With(TrainingSentence sentence, Converter<string, string> change) =>
        sentence with { Forms = Array.ConvertAll(sentence.Forms, change) };

    private static string Titled(string form) =>
        form.Length < ShortWord || form.Contains('.', StringComparison.Ordinal) ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private static TrainingSentence WithoutStop(TrainingSentence sentence)
    {
        var last = sentence.Count - 1;
        if (last < 1 || sentence.Forms[last] != "." || sentence.HeadLabels.All.Contains(last + 1) || sentence.Heads[last] < 0)
            return sentence;
        return new TrainingSentence(
            sentence.Forms[..last], sentence.Tags.Take(last), sentence.Heads[..last], sentence.HeadLabels.Take(last), sentence.Relations.Take(last));
    }
}
