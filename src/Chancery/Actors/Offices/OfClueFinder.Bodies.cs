using Chancery.Actors.Persons;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <content>The bodies in which an office is held: what serves a state, what is a part of something, what has its noun for a name.</content>
internal sealed partial class OfClueFinder
{
    private const int LongestField = 4;

    /// <summary>The body that is the object right behind a verb: a ministry, an agency, an organisation by its name, an embassy.</summary>
    public OfClue? Body(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, int first)
    {
        var at = names.PastArticle(first);
        return Complement(names, ministries, at) is { Reference: not OfReference.Unknown } clue
            && (IsBody(clue) || (clue.Actors is [_] && words.IsPost(names.Lemma(clue.Last).ToLowerInvariant()))) ? clue : Organ(names, at);
    }

    /// <summary>"to head the organisation": one named before.</summary>
    public OfClue? Bloc(SentenceNames names, int first) =>
        names.PastArticle(first) is var at && at > first && references.IsBloc(names.Lemma(at).ToLowerInvariant()) ? new(at, at, [], OfReference.Noun) : null;

    /// <summary>"Permanent Secretary X of the Ministry of Health of Chad", "adviser X of the Peruvian presidency": the body behind a name
    /// with an office before it. A minister or whoever sits in parliament is so told with his party.</summary>
    public OfClue? Behind(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office, NameRun run)
    {
        if (!words.TellsWhose(names.Form(run.Last + 1))
            || office.Offices is not [{ Level: OfficeLevel.Senior or OfficeLevel.Official }, ..] || words.IsPartisan(office.OfficeIn(null))) return null;
        return Complement(names, ministries, names.PastArticle(run.Last + 2)) is { Reference: not OfReference.Unknown } clue
            && (IsBody(clue) || (clue.Actors is [_] && ServesState(names, clue))) ? clue : null;
    }

    /// <summary>"spokesman for the Syrian army": what serves a state has one to speak for it; the state alone would be the field.</summary>
    public OfClue? Served(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office) =>
        words.TieOf(names.Form(office.Last + 1)) is OfficeTie.Purpose && Complement(names, ministries, names.PastArticle(office.Last + 2)) is { } clue && ServesState(names, clue) ? clue : null;

    /// <summary>"adviser to the Chadian president": of the state whose office the other one holds.</summary>
    private static OfClue? Master(SentenceNames names, int at)
    {
        if (names.MatchAt(at) is not { Kind: not NameKind.Place, Actor: { Type: ActorType.State } state } match) return null;
        var office = names.IsGenitive(match.Last + 1) ? match.Last + 2 : match.Last + 1;
        while (office < names.Count && names[office].Upos is Upos.Adj && names.OfficeAt(office) is null) office++;
        return names.OfficeAt(office) is { Plural: false } master ? new(match.First, master.Last, [state]) : null;
    }

    private static bool IsBody(OfClue clue) => clue is { Ministry: not null } or { Reference: OfReference.Agency } or { Actors: [{ Type: ActorType.Org }] };

    // "of the Syrian army": the state is told by the words for what serves it.
    private static bool ServesState(SentenceNames names, OfClue clue) =>
        clue is { Reference: OfReference.Named, Actors: [{ Type: ActorType.State }] } && names.MatchAt(clue.Last) is null;

    private bool IsServant(string lemma) => references.IsGovernment(lemma) || words.IsPost(lemma);

    /// <summary>"Syrian army spokesman", "the Dutch embassy's secretary": the state of what serves it.</summary>
    private OfClue? Servant(SentenceNames names, int at)
    {
        if (names.OfficeAt(at) is not null || !IsServant(names.Lemma(at).ToLowerInvariant())) return null;
        var owner = names.IsGenitive(at - 1) ? at - 2 : at - 1;
        return names.MatchAt(owner) is { Actor.Type: ActorType.State } match && (owner < at - 1 || match.Kind is NameKind.Demonym) && !BelongsToOfficeBefore(names, match)
            ? new(match.First, at, [match.Actor]) : null;
    }

    /// <summary>"Commission chairperson", "chairs the Forum": the noun in capitals for an organisation that has it in its name.</summary>
    private OfClue? Organ(SentenceNames names, int at) =>
        at >= 0 && at < names.Count && char.IsUpper(names.Form(at)[0]) && names.Style is SentenceStyle.Plain && IsOrgan(names.Lemma(at).ToLowerInvariant())
        && names.MatchAt(at) is null && (at == 0 || (names[at - 1].Upos is not (Upos.PropN or Upos.Adj) && (at == 1 || !char.IsUpper(names.Form(at - 1)[0])))) ? new(at, at, [], OfReference.Noun) : null;

    private bool IsOrgan(string lemma) => references.IsOrgan(lemma) || references.IsBloc(lemma);

    /// <summary>"director of protocol at the Ministry of Health", "head of the Asia department of the Foreign Ministry": the body behind the field.</summary>
    private OfClue? PastField(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, int first)
    {
        var at = first;
        while (at < names.Count && at - first <= LongestField && (names.MatchAt(at) is null or { Actor.Type: ActorType.Region })
            && ministries.All(phrase => at < phrase.First || phrase.Last < at)
            && (names[at].Upos is Upos.Noun or Upos.Adj or Upos.PropN || words.IsInner(names.Form(at)) && !words.TellsWhose(names.Form(at)))) at++;
        if (at == first || words.TieOf(names.Form(at)) is not (OfficeTie.Whose or OfficeTie.Place or OfficeTie.Employer)) return null;
        return Complement(names, ministries, names.PastArticle(at + 1)) is { Reference: not OfReference.Unknown } clue && (clue.Ministry is not null || ServesState(names, clue)
            || (clue.Actors is [{ Type: ActorType.Org }] && names.MatchAt(clue.Last) is not null)) ? clue with { First = first } : null;
    }
}
