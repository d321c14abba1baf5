using Chancery.Language.Network;

namespace Chancery.Tests.Language.Network;

public sealed class VocabularyTableTests
{
    [Fact]
    public void Every_word_is_found_and_no_other()
    {
        var words = Enumerable.Range(0, 5000).Select(i => $"wört{i:x}").ToArray();
        var table = VocabularyTable.Of(words);
        table.Count.ShouldBe(words.Length);
        for (var i = 0; i < words.Length; i++) table.Find(words[i]).ShouldBe(i + 1);
        for (var i = 0; i < words.Length; i++) table.Find(words[i] + "x").ShouldBe(0);
        table.Find("").ShouldBe(0);
        table.Find("\ud83d").ShouldBe(0);
    }

    [Fact]
    public void A_table_of_no_words_has_none() => VocabularyTable.Of([]).Find("word").ShouldBe(0);
}
