using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Tells who sent an ambassador named without his state: the state whose embassy or ambassador the report named before him.</summary>
internal sealed class MissionSenders(OfficeWords words)
{
    private const int SentencesBack = 3;

    /// <summary>The one state of which the nearest sentence that names a mission or an ambassador with his state tells; nobody's where it is of two.</summary>
    public ActorId? Of(DocumentDraft draft, NamedOffice named)
    {
        if (named is not { Of: null, Office: { IsSameOffice: false, Plural: false } } || !words.IsSent(named.Office.OfficeIn(null))) return null;
        for (var at = named.Person.Sentence; at >= Math.Max(0, named.Person.Sentence - SentencesBack); at--)
        {
            var names = draft.Sentences[at].Names;
            var end = at == named.Person.Sentence ? named.First : names.Count;
            var senders = In(names, end);
            if (senders.Count > 0) return senders is [var sender] && !IsHost(draft, named, sender) ? sender : null;
        }

        return null;
    }

    // "appointed X as ambassador to Peru": nobody is sent to his own.
    private bool IsHost(DocumentDraft draft, NamedOffice named, ActorId sender)
    {
        var names = draft.Sentences[named.Person.Sentence].Names;
        foreach (var end in (ReadOnlySpan<int>)[named.Office.Last, named.Person.Last])
            if (words.TieOf(names.Form(end + 1)) is OfficeTie.Host or OfficeTie.Place && names.MatchAt(names.PastArticle(end + 2)) is { } host && host.Actor == sender) return true;
        return false;
    }

    private List<ActorId> In(SentenceNames names, int end)
    {
        var found = new List<ActorId>();
        for (var token = 0; token < end; token++)
        {
            if (!IsMission(names, token) || (Owner(names, token) ?? Opener(names, token)) is not { } state || found.Contains(state)) continue;
            found.Add(state);
        }

        return found;
    }

    // "Peru's ambassador", "the Peruvian embassy"; whoever has a name tells of himself alone.
    private bool IsMission(SentenceNames names, int token) =>
        (names[token].Upos is Upos.Noun or Upos.PropN && words.IsMission(names.Lemma(token).ToLowerInvariant()))
        || (names.OfficeAt(token) is { Plural: false, IsSameOffice: false } office && office.First == token && words.IsSent(office.OfficeIn(null)));

    private static ActorId? Owner(SentenceNames names, int token)
    {
        var before = token - 1;
        while (before > 0 && names[before].Upos is Upos.Adj && names.MatchAt(before) is null) before--;
        if (names.IsGenitive(before)) before--;
        else if (names.MatchAt(before) is not { Kind: NameKind.Demonym or NameKind.Acronym }) return null;
        return names.MatchAt(before) is { Actor: { Type: ActorType.State } state } ? state : null;
    }

    /// <summary>"Peru opened an embassy", "Peru reopened its embassy": the subject of the verb whose object it is.</summary>
    private static ActorId? Opener(SentenceNames names, int mission)
    {
        if (names[mission] is not { Relation: "obj", Xpos: "NN" or "NNP" } || names[mission].Head is not (>= 0 and var verb)) return null;
        for (var token = 0; token < verb; token++)
            if (names[token].Head == verb && names[token].Relation is "nsubj" && names.MatchAt(token) is { Kind: not NameKind.Place, Actor: { Type: ActorType.State } state }) return state;
        return null;
    }
}
