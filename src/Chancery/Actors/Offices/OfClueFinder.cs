using Chancery.Actors.Persons;
using Chancery.Actors.References;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Reads whose an office is from the words before it (Honduran, Syria's, his, the Foreign Ministry) and after it
/// (of Honduras, for the Foreign Ministry).</summary>
internal sealed partial class OfClueFinder(PersonWords persons, ReferenceWords references, OfficeWords words)
{
    private const int MostAdjectives = 2;

    private readonly BodyNames bodies = new(persons, words);

    public OfClue? Before(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office)
    {
        // "UN chief", "top Russian diplomat", "U.S. Secretary of State" as one title.
        for (var inside = office.First; inside <= office.Last; inside++)
        {
            // "minister of European integration", "Africa minister": a region is the field.
            if ((inside > office.Title || office.Qualified is not null) && names.MatchAt(inside) is { Actor.Type: ActorType.Region }) continue;
            if (names.MatchAt(inside) is { Actor.Type: not ActorType.Person } match && !IsBehind(names, office, inside, match)
                && match.Last <= office.Last && match.First >= office.First && match.Last - match.First < office.Last - office.First)
                return SenderBefore(names, ministries, office, match) ?? new(match.First, match.Last, [match.Actor]);
        }

        for (var (at, skipped) = (office.First - 1, 0); at >= 0 && skipped <= MostAdjectives; at--, skipped++)
        {
            if (FieldBefore(names, office, at) is { } sender) return sender;
            if (DirectlyBefore(names, ministries, at) is { } clue) return IsOfPart(names, office, clue) ? clue with { Actors = [], Reference = OfReference.Unknown } : clue;
            if (names.MatchAt(at) is not null || names[at].Upos is not Upos.Adj && !IsField(names, office, at)) return null;
        }

        return null;
    }

    /// <summary>"ambassador to the UN", "envoy for Korean affairs": where he is sent, and what for; a body he may act for.</summary>
    private bool IsBehind(SentenceNames names, OfficePhrase office, int token, NameMatch match) =>
        token > office.Title && words.TieOf(names.Form(office.Title + 1)) is var tie && (tie is OfficeTie.Host || (tie is OfficeTie.Purpose && match.Actor.Type is ActorType.State));

    /// <summary>"Ghana's UN ambassador" is Ghana's.</summary>
    private OfClue? SenderBefore(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office, NameMatch body) =>
        body.First == office.First && body.Actor.Type is ActorType.Org && words.IsPosted(office.OfficeIn(null))
        && DirectlyBefore(names, ministries, office.First - 1) is { Actors: [{ Type: ActorType.State }] } sender ? sender : null;

    public OfClue? After(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office)
    {
        if (words.TieOf(names.Form(office.Last + 1)) is not { } tie) return null;
        var at = office.Last + 2;
        while (at < names.Count && names.MatchAt(at) is null && names[at].Upos is Upos.Det) at++;
        var clue = Complement(names, ministries, at);
        if (tie is OfficeTie.Whose && clue is not null && IsOfPart(names, office, clue)) return Unknown(names, office.Last + 1, at);
        if (office.Plural && tie is OfficeTie.Whose && clue is not null) clue = WithOthers(names, clue);
        if (tie is OfficeTie.Whose && clue is null or { Reference: OfReference.Unknown } or { Actors: [{ Type: ActorType.Region }] }
            && PastField(names, ministries, at) is { } body) return body;
        if (tie is OfficeTie.Whose) return clue ?? Unknown(names, office.Last + 1, at);
        // "Envoy for Yemen", "ambassador to Japan": the field or the host, but "for the European Union" the sender.
        if (tie is OfficeTie.Purpose && clue is { Reference: not OfReference.Unknown } && !clue.Actors.Any(actor => actor.Type == ActorType.State && clue.Ministry is null)) return clue;
        if (tie is OfficeTie.Host && !office.IsSameOffice && words.Serves(office.OfficeIn(null))) return Master(names, at);
        if (tie is OfficeTie.Employer && clue is { Actors: [{ Type: ActorType.Org }] }) return clue;
        return null;
    }

    /// <summary>"the attorney general of Texas", "the prosecutor general of Cairo": whoever serves a part of a state holds no
    /// office of the whole, but for those who sit for it in a parliament.</summary>
    private bool IsOfPart(SentenceNames names, OfficePhrase office, OfClue clue)
    {
        if (office.IsSameOffice || clue is not { Actors: [{ Type: ActorType.State }], Reference: OfReference.Named } || names.MatchAt(clue.First) is not { } match) return false;
        var name = office.OfficeIn(null);
        return match.Kind is NameKind.Place ? !words.IsSeat(name) : match.Kind is NameKind.Capital && clue.First > office.Last && words.IsLocal(name);
    }

    /// <summary>"the foreign ministers of Estonia, Norway and Sweden"</summary>
    private static OfClue WithOthers(SentenceNames names, OfClue clue)
    {
        var last = clue.Last;
        var actors = clue.Actors.ToList();
        while (true)
        {
            var next = last + 1;
            while (next < names.Count && (names[next].Upos is Upos.CConj or Upos.Det || names.Form(next) == ",")) next++;
            if (next == last + 1 || names.MatchAt(next) is not { Kind: NameKind.Name, Actor.Type: ActorType.State or ActorType.Org } match) break;
            actors.Add(match.Actor);
            last = match.Last;
        }

        return clue with { Last = last, Actors = actors };
    }

    /// <summary>The last word of the field or host after an office: "envoy for Yemen", "ambassador to Japan".</summary>
    public int EndOfField(SentenceNames names, OfficePhrase office)
    {
        if (words.TieOf(names.Form(office.Last + 1)) is not (OfficeTie.Host or OfficeTie.Purpose or OfficeTie.Place)) return office.Last;
        var at = names.PastArticle(office.Last + 2);
        return names.MatchAt(at) is { Actor.Type: not ActorType.Person } match ? match.Last : office.Last;
    }

    /// <summary>The organisation that is the subject right before a verb: SICA, the organisation.</summary>
    public OfClue? Subject(SentenceNames names, int last)
    {
        if (names.MatchAt(last) is { } match) return match.Actor.Type == ActorType.Org ? new(match.First, match.Last, [match.Actor]) : null;
        return references.IsBloc(names.Lemma(last).ToLowerInvariant()) ? new(last, last, [], OfReference.Noun) : null;
    }

    private OfClue? DirectlyBefore(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, int at)
    {
        var genitive = names.IsGenitive(at);
        if (genitive) at--;
        // "the National Aeronautics and Space Administration (NASA) administrator"
        if (names.Form(at) == ")" && names.MatchAt(at - 1) is not null) at--;
        if (at < 0) return null;
        if (names.MatchAt(at) is { } match && (EndsSentence(names, match) || BelongsToOfficeBefore(names, match))) return null;
        if (names.MatchAt(at) is { } named)
            return named.Actor.Type == ActorType.Person ? null : new(FirstOfList(names, named, out var actors), named.Last, actors);
        if (MinistryAt(ministries, at) is { } ministry) return Of(ministry);
        if (IsPossessive(names[at])) return new(at, at, [], OfReference.Possessive);
        var lemma = names.Lemma(at).ToLowerInvariant();
        if (genitive && (references.IsCountry(lemma) || references.IsBloc(lemma))) return new(at, at, [], OfReference.Noun);
        return PartBefore(names, at) ?? bodies.Unlisted(names, at) ?? Servant(names, at) ?? Organ(names, at) ?? (references.IsAgency(lemma) ? BodyNames.Agency(names, at) : null);
    }

    private OfClue? Complement(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, int at)
    {
        for (var skipped = 0; at < names.Count && skipped <= MostAdjectives; at++, skipped++)
        {
            if (ministries.FirstOrDefault(phrase => phrase.First <= at && at <= phrase.Last) is { } ministry) return Of(ministry);
            if (names.MatchAt(at) is { } match) return match.Actor.Type == ActorType.Person ? null : Named(names, ministries, match);
            if (bodies.Capitalised(names, at) is { } organisation) return organisation;
            if (references.IsAgency(names.Lemma(at).ToLowerInvariant())) return Whole(names, ministries, at) ?? bodies.Described(names, at);
            if (names[at].Upos is not Upos.Adj and not Upos.Noun) return null;
        }

        return null;
    }

    /// <summary>The body that a department belongs to: "the consular department of the Foreign Ministry".</summary>
    private OfClue? Whole(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, int part) =>
        words.TellsWhose(names.Form(part + 1)) && Complement(names, ministries, names.PastArticle(part + 2)) is { } whole
        && (whole.Ministry is not null || (whole.Actors is [{ Type: ActorType.Org }] && names.MatchAt(whole.Last) is not null)) ? whole : null;

    /// <summary>"of Russia" is Russia's; "of Russia's FSKN" the agency's; "of the Russian Chess Club" that club's.</summary>
    private OfClue? Named(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, NameMatch match)
    {
        // "the representative of Russian President X" acts for X.
        if (names.OfficeAt(match.Last + 1) is not null) return new(match.First, match.Last, [], OfReference.Unknown);
        var next = names.IsGenitive(match.Last + 1) ? match.Last + 2 : match.Last + 1;
        var modifies = next > match.Last + 1 || match.Kind == NameKind.Demonym || (next < names.Count && words.IsPart(names.Lemma(next)));
        if (!modifies || next >= names.Count) return new(match.First, match.Last, [match.Actor]);
        if (names.MatchAt(next) is { Actor.Type: ActorType.Org } inner) return new(match.First, inner.Last, [inner.Actor]);
        // "of the Estonian ministry's Asia department": what is within it belongs to it.
        if (names.MatchAt(next) is not null) return match.Actor.Type == ActorType.Org ? new(match.First, next, [match.Actor]) : new(match.First, next, [], OfReference.Unknown);
        if (ministries.FirstOrDefault(phrase => phrase.First >= match.First && phrase.First <= next) is { } ministry) return Of(ministry);
        if (PartOf(names, match, next) is { } part) return part;
        if (IsServant(names.Lemma(next).ToLowerInvariant())) return new(match.First, next, [match.Actor]);
        if (references.IsAgency(names.Lemma(next).ToLowerInvariant()) && Whole(names, ministries, next) is { } whole) return whole;
        return bodies.Capitalised(names, next) ?? new OfClue(match.First, next, [], OfReference.Unknown);
    }

    private int FirstOfList(SentenceNames names, NameMatch match, out IReadOnlyList<ActorId> actors)
    {
        var list = new List<ActorId> { match.Actor };
        var first = match.First;
        while ((words.JoinsList(names.Form(first - 1)) || names.Form(first - 1) is ",") && names.MatchAt(first - 2) is { Kind: NameKind.Demonym } other)
        {
            list.Insert(0, other.Actor);
            first = other.First;
        }

        actors = list;
        return first;
    }

    /// <summary>After "Washington, D.C." a capital begins a new sentence more often than not.</summary>
    private static bool EndsSentence(SentenceNames names, NameMatch match) =>
        match.Kind is NameKind.Capital or NameKind.Place && names.Form(match.Last).EndsWith('.');

    /// <summary>In "envoy for the DPRK Ambassador X" the DPRK is the envoy's field.</summary>
    private bool BelongsToOfficeBefore(SentenceNames names, NameMatch match)
    {
        // "for the Democratic People's Republic of Korea (DPRK)"
        if (names.Form(match.First - 1) == "(" && names.MatchAt(match.First - 2) is { } full && full.Actor == match.Actor) match = full;
        var at = names.BeforeArticle(match.First - 1);
        return words.TieOf(names.Form(at)) is OfficeTie.Purpose or OfficeTie.Host && names.OfficeAt(at - 1) is not null;
    }

    private static OfClue? Unknown(SentenceNames names, int first, int at) =>
        at < names.Count && names[at].Upos is Upos.Noun or Upos.PropN or Upos.Adj ? new(first, at, [], OfReference.Unknown) : null;

    private static OfClue Of(MinistryPhrase ministry) =>
        new(ministry.First, ministry.Last, ministry.State is { } state ? [state] : [], OfReference.Ministry, ministry);

    private static MinistryPhrase? MinistryAt(IReadOnlyList<MinistryPhrase> ministries, int token) =>
        ministries.FirstOrDefault(phrase => phrase.First <= token && token <= phrase.Last);

    private static bool IsPossessive(in Token token) => token.Upos == Upos.Pron && token.Xpos == "PRP$";
}
