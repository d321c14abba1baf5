using Chancery.Language;

namespace Chancery.Tests.Language;

public sealed class TreeTests
{
    [Theory]
    [InlineData("The minister signed the treaty in Oslo.", "minister", "nsubj", "signed")]
    [InlineData("The minister signed the treaty in Oslo.", "treaty", "obj", "signed")]
    [InlineData("The minister signed the treaty in Oslo.", "Oslo", "obl", "signed")]
    [InlineData("The treaty was signed by the minister.", "treaty", "nsubj:pass", "signed")]
    [InlineData("The treaty was signed by the minister.", "minister", "obl:agent", "signed")]
    [InlineData("The treaty was signed by the minister.", "was", "aux:pass", "signed")]
    [InlineData("Norway's president visited Kenya.", "Norway", "nmod:poss", "president")]
    [InlineData("The envoy said that the talks had failed.", "failed", "ccomp", "said")]
    [InlineData("The two states agreed to open embassies.", "open", "xcomp", "agreed")]
    [InlineData("Ghana and Togo signed a treaty.", "Togo", "conj", "Ghana")]
    [InlineData("The envoy who left Rome spoke.", "left", "acl:relcl", "envoy")]
    public void A_word_hangs_where_grammar_has_it(string text, string word, string relation, string head)
    {
        var sentence = English.Analyze(text)[0];
        var token = sentence.Tokens.ToArray().First(t => t.Form == word);
        token.Relation.ShouldBe(relation);
        sentence[token.Head].Form.ShouldBe(head);
    }

    [Theory]
    [InlineData("The minister will visit Chile.", "visit", Upos.Verb, "VB")]
    [InlineData("The minister visited Chile.", "visited", Upos.Verb, "VBD")]
    [InlineData("The agreements were signed.", "agreements", Upos.Noun, "NNS")]
    [InlineData("The agreements were signed.", "signed", Upos.Verb, "VBN")]
    [InlineData("Trade reached $43.2 million.", "$", Upos.Sym, "$")]
    [InlineData("Trade reached $43.2 million.", "million", Upos.Num, "CD")]
    [InlineData("Mr. Okonkwo flew to Minsk.", "Okonkwo", Upos.PropN, "NNP")]
    public void A_word_has_the_tags_of_its_use(string text, string word, Upos upos, string xpos)
    {
        var token = English.Analyze(text)[0].Tokens.ToArray().First(t => t.Form == word);
        token.Upos.ShouldBe(upos);
        token.Xpos.ShouldBe(xpos);
    }

    [Fact]
    public void Typographic_marks_change_nothing()
    {
        var plain = English.Analyze("\"The minister's visit won't help,\" she said.")[0];
        var typographic = English.Analyze("“The minister’s visit won’t help,” she said.")[0];
        typographic.Tokens.ToArray().Select(t => (t.Upos, t.Head, t.Relation))
            .ShouldBe(plain.Tokens.ToArray().Select(t => (t.Upos, t.Head, t.Relation)));
    }
}
