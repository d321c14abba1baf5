using Chancery.Actors.Offices;
using Chancery.Language;

namespace Chancery.Actors;

/// <summary>What is found in one sentence before any of it is resolved: names of the gazetteer and offices.</summary>
internal sealed class SentenceNames
{
    private readonly int[] matchAt;
    private readonly int[] officeAt;

    public SentenceNames(int index, Sentence sentence, IReadOnlyList<NameMatch> matches, OfficeFinder finder)
    {
        Index = index;
        Sentence = sentence;
        Matches = matches;
        Style = SentenceStyles.Of(sentence);
        matchAt = new int[sentence.Count];
        officeAt = new int[sentence.Count];
        Array.Fill(matchAt, -1);
        Array.Fill(officeAt, -1);
        for (var at = matches.Count - 1; at >= 0; at--) matchAt.AsSpan(matches[at].First..(matches[at].Last + 1)).Fill(at);
        Offices = finder.Find(this);
        for (var at = 0; at < Offices.Count; at++) officeAt.AsSpan(Offices[at].First..(Offices[at].Last + 1)).Fill(at);
    }

    /// <summary>The sentence's place in its document.</summary>
    public int Index { get; }

    public Sentence Sentence { get; }

    public SentenceStyle Style { get; }

    public IReadOnlyList<NameMatch> Matches { get; }

    public IReadOnlyList<OfficePhrase> Offices { get; }

    public int Count => Sentence.Count;

    public ref readonly Token this[int token] => ref Sentence[token];

    /// <summary>The name that covers the token; null when none does.</summary>
    public NameMatch? MatchAt(int token) => InRange(token) && matchAt[token] >= 0 ? Matches[matchAt[token]] : null;

    /// <summary>The office whose words cover the token; null when none does.</summary>
    public OfficePhrase? OfficeAt(int token) => InRange(token) && officeAt[token] >= 0 ? Offices[officeAt[token]] : null;

    /// <summary>The characters of the token; empty outside the sentence.</summary>
    public string Form(int token) => InRange(token) ? Sentence[token].Form : "";

    /// <summary>The token, or the one behind it where it is the article "the".</summary>
    public int PastArticle(int token) => Form(token) == "the" ? token + 1 : token;

    /// <summary>The token, or the one before it where it is the article "the".</summary>
    public int BeforeArticle(int token) => Form(token) == "the" ? token - 1 : token;

    /// <summary>The lemma of the token; empty outside the sentence.</summary>
    public string Lemma(int token) => InRange(token) ? Sentence[token].Lemma : "";

    /// <summary>Whether the token is the sign of the genitive.</summary>
    public bool IsGenitive(int token) => Form(token) is "'s" or "’s" or "'" or "’" && InRange(token) && Sentence[token].Upos is not Upos.Aux and not Upos.Verb;

    private bool InRange(int token) => token >= 0 && token < Sentence.Count;
}
