using Chancery.Language;
using Chancery.Language.Network;

namespace Chancery.Tests.Language;

public sealed class AnalysisTests
{
    private const string Text =
        "The foreign minister of Chile flew to Oslo on Monday. He signed a treaty on fishing there. It will enter into force in May.";

    private static readonly Span[] Whole = [new(0, Text.Length)];

    [Fact]
    public void Only_sentences_that_need_a_tree_get_one_and_it_is_the_same_tree()
    {
        var all = English.Analyzer.Analyze(Text, Whole);
        var some = English.Analyzer.Analyze(
            Text, Whole, (analysis, sentence) => analysis.Lemmas[analysis.StartOf(sentence)..analysis.EndOf(sentence)].Contains("sign"));
        some.Select(s => s.HasTree).ShouldBe([false, true, false]);
        all.ShouldAllBe(s => s.HasTree);
        some[1].Tokens.ToArray().ShouldBe(all[1].Tokens.ToArray());
    }

    [Fact]
    public void A_sentence_without_a_tree_has_its_tags_and_hangs_on_its_first_word()
    {
        var all = English.Analyzer.Analyze(Text, Whole);
        foreach (var (with, without) in all.Zip(English.Analyzer.Analyze(Text, Whole, (_, _) => false)))
            for (var i = 0; i < with.Count; i++)
            {
                (without[i].Upos, without[i].Xpos, without[i].Lemma).ShouldBe((with[i].Upos, with[i].Xpos, with[i].Lemma));
                (without[i].Head, without[i].Relation).ShouldBe(i == 0 ? (-1, "root") : (0, "dep"));
            }
    }

    [Fact]
    public void A_document_reads_the_same_whatever_was_read_before()
    {
        var alone = Fresh().Analyze(Text, Whole);
        var analyzer = Fresh();
        // More forms than are kept.
        var others = string.Join(' ', Enumerable.Range(0, 12_000).Select(i => $"word{i:x}{(i % 9 == 0 ? "." : "")}"));
        analyzer.Analyze(others, [new(0, others.Length)]);
        analyzer.Analyze(Text.ToUpperInvariant(), Whole);
        var after = analyzer.Analyze(Text, Whole);
        after.SelectMany(s => s.Tokens.ToArray()).ShouldBe(alone.SelectMany(s => s.Tokens.ToArray()));
    }

    [Fact]
    public void An_analysis_filled_again_holds_the_new_document_alone()
    {
        var analysis = new Analysis();
        English.Analyzer.Analyze(Text, Whole, analysis);
        const string next = "Talks resume.";
        English.Analyzer.Analyze(next, [new(0, next.Length)], analysis);
        analysis.SentenceCount.ShouldBe(1);
        analysis.Forms.ToArray().ShouldBe(["Talks", "resume", "."]);
        analysis.ToSentence(0).Tokens.ToArray().ShouldBe(English.Analyze(next)[0].Tokens.ToArray());
    }

    [Fact]
    public void A_document_whose_words_are_known_is_analysed_without_allocation()
    {
        var folder = Path.Combine(English.Repository, "data", "en", "language");
        var batches = new BatchAnalyzer(LanguageModelFile.Load(English.ModelPath), Chancery.Language.Lemmas.Lemmatizer.Load(folder));
        var analysis = new Analysis();
        English.Analyzer.Analyze(Text, Whole, analysis);
        var spans = analysis.Words.ToArray();
        Fill(spans, analysis);
        batches.Run(Text, analysis, needsTree: null);
        Fill(spans, analysis);
        var before = GC.GetAllocatedBytesForCurrentThread();
        batches.Run(Text, analysis, needsTree: null);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_given_sentence_of_too_many_words_is_refused()
    {
        var words = Enumerable.Range(0, Analyzer.LongestGivenSentence + 1).Select(_ => new Span(0, 1)).ToArray();
        Should.Throw<ArgumentException>(() => English.Analyzer.AnalyzeSentence("a", words)).Message.ShouldContain("at most 1000 words");
    }

    private static void Fill(Span[] spans, Analysis analysis)
    {
        analysis.Clear();
        foreach (var span in spans) analysis.WordList.Add(span);
        analysis.Ends.Add(spans.Length);
    }

    private static Analyzer Fresh() => Analyzer.Load(English.ModelPath, Path.Combine(English.Repository, "data", "en", "language"));
}
