using Chancery.Language;
using Chancery.Language.Network;
using Chancery.Train.Treebank;

namespace Chancery.Tests.Language;

/// <summary>The sentences that Chancery annotates itself must be trees in the tags and relations that the model knows.</summary>
public sealed class OwnTreebankTests
{
    private static readonly Lazy<LanguageModel> Model = new(() => LanguageModelFile.Load(English.ModelPath));

    public static TheoryData<string> Files { get; } =
        [.. Directory.GetFiles(English.TreebankFolder, "*.conllu").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sentence_is_one_tree(string file)
    {
        foreach (var sentence in Sentences(file))
            SpanningTree.IsTree(sentence.Words.Select(w => w.Head).ToArray()).ShouldBeTrue(sentence.Text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tags_and_relations_are_those_of_the_model(string file)
    {
        var tags = Model.Value.Tags.Select(t => $"{t.Upos}|{t.Xpos}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in Sentences(file))
            foreach (var word in sentence.Words)
            {
                tags.ShouldContain(word.Tag.ToUpperInvariant(), $"{word.Form} in {sentence.Text}");
                Model.Value.Relations.ShouldContain(word.Relation, $"{word.Form} in {sentence.Text}");
            }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_words_make_up_the_text(string file)
    {
        foreach (var sentence in Sentences(file))
            string.Concat(sentence.Words.Select(w => w.Form)).ShouldBe(string.Concat(sentence.Text.Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_tokeniser_finds_the_same_words(string file)
    {
        foreach (var sentence in Sentences(file))
        {
            var found = English.Analyzer.Analyze(sentence.Text, [new Span(0, sentence.Text.Length)]);
            found.SelectMany(s => s.Tokens.ToArray()).Select(t => t.Form).ShouldBe(sentence.Words.Select(w => w.Form), sentence.Text);
        }
    }

    private static List<TreebankSentence> Sentences(string file) => TreebankFile.Read(Path.Combine(English.TreebankFolder, file));
}
