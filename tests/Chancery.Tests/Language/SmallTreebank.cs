using Chancery.Train.Treebank;

namespace Chancery.Tests.Language;

/// <summary>A few sentences with their trees, enough to see whether a trainer learns.</summary>
internal static class SmallTreebank
{
    internal static IReadOnlyList<TreebankSentence> Sentences { get; } =
    [
        Sentence("The/DET/DT/2/det envoy/NOUN/NN/3/nsubj left/VERB/VBD/0/root Oslo/PROPN/NNP/3/obj ./PUNCT/./3/punct"),
        Sentence("Two/NUM/CD/2/nummod states/NOUN/NNS/3/nsubj signed/VERB/VBD/0/root treaties/NOUN/NNS/3/obj"),
        Sentence("Treaties/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass signed/VERB/VBN/0/root quickly/ADV/RB/3/advmod"),
        Sentence("Oslo/PROPN/NNP/2/nsubj waits/VERB/VBZ/0/root"),
        Sentence("She/PRON/PRP/4/nsubj will/AUX/MD/4/aux not/PART/RB/4/advmod sign/VERB/VB/0/root the/DET/DT/6/det treaty/NOUN/NN/4/obj"),
    ];

    private static TreebankSentence Sentence(string text)
    {
        var words = text.Split(' ').Select(w => w.Split('/'))
            .Select(c => new TreebankWord(c[0], c[0], c[1], c[2], int.Parse(c[3]) - 1, c[4])).ToList();
        return new TreebankSentence(string.Join(' ', words.Select(w => w.Form)), words);
    }
}
