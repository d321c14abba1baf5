namespace Chancery.Language.Network;

/// <summary>A universal part of speech with the Penn Treebank tag that goes with it; predicted as one.</summary>
internal readonly record struct WordTag(Upos Upos, string Xpos);
