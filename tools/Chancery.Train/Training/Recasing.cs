using Chancery.Train.Treebank;

namespace Chancery.Train.Training;

/// <summary>Now and then sets a sentence as headlines are set: with capitals, without its full stop. The treebank has few.</summary>
internal sealed class Recasing(RandomSource random)
{
    private const float TitledShare = 0.04f;
    private const float UpperShare = 0.015f;
    private const float UnstoppedShare = 0.06f;
    private const int ShortWord = 4;

    /// <summary>The sentence, or a variant of it with the same tree.</summary>
    internal TreebankSentence Apply(TreebankSentence sentence)
    {
        if (random.NextSingle() < UnstoppedShare) sentence = WithoutStop(sentence);
        var drawn = random.NextSingle();
        if (drawn < UpperShare) return With(sentence, w => w.ToUpperInvariant());
        return drawn < UpperShare + TitledShare ? With(sentence, Titled) : sentence;
    }

    private static TreebankSentence With(TreebankSentence sentence, Func<string, string> change) =>
        sentence with { Words = sentence.Words.Select(w => w with { Form = change(w.Form) }).ToList() };

    private static string Titled(string form) =>
        form.Length < ShortWord || form.Contains('.', StringComparison.Ordinal) ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private static TreebankSentence WithoutStop(TreebankSentence sentence)
    {
        var last = sentence.Words.Count - 1;
        if (last < 1 || sentence.Words[last].Form != "." || sentence.Words.Any(w => w.Head == last) || sentence.Words[last].Head < 0)
            return sentence;
        return sentence with { Words = sentence.Words.Take(last).ToList() };
    }
}
