namespace Chancery.Language;

/// <summary>The universal part-of-speech tags (universaldependencies.org/u/pos).</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // The names are the standard's own; it documents them.
    X, Adj, Adp, Adv, Aux, CConj, Det, Intj, Noun, Num, Part, Pron, PropN, Punct, SConj, Sym, Verb,
#pragma warning restore CS1591
}
