namespace Chancery.Train.Treebank;

/// <summary>A word of a treebank: its form, lemma, tags (universal and Penn), head (-1: root) and relation.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation)
{
    /// <summary>Both tags in one: they are predicted together, so that they cannot contradict each other.</summary>
    internal string Tag => $"{Upos}|{Xpos}";
}
