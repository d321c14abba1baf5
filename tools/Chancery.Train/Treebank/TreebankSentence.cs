namespace Chancery.Train.Treebank;

/// <summary>A sentence of a treebank: its text as it was written, and its words.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TreebankWord> Words);
