using Chancery.Actors.Persons;
using Chancery.Actors.References;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Reads whose an office is from the words before it (Honduran, Syria's, his, the Foreign Ministry) and after it
/// (of Honduras, for the Foreign Ministry).</summary>
internal sealed class OfClueFinder(PersonWords persons, ReferenceWords references)
{
    private const int MostAdjectives = 2;
    private const int LongestName = 8;

    public OfClue? Before(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office)
    {
        // "UN chief", "top Russian diplomat", "U.S. Secretary of State" as one title.
        for (var inside = office.First; inside <= office.Last; inside++)
        {
            // "minister of European integration": after the title a region is the field.
            if (inside > office.Title && names.MatchAt(inside) is { Actor.Type: ActorType.Region }) continue;
            if (names.MatchAt(inside) is { Actor.Type: not ActorType.Person } match && match.Last <= office.Last && match.First >= office.First && match.Last - match.First < office.Last - office.First)
                return new(match.First, match.Last, [match.Actor]);
        }

        for (var (at, skipped) = (office.First - 1, 0); at >= 0 && skipped <= MostAdjectives; at--, skipped++)
        {
            if (DirectlyBefore(names, ministries, at) is { } clue) return clue;
            if (names[at].Upos != Upos.Adj || names.MatchAt(at) is not null) return null;
        }

        return null;
    }

    public OfClue? After(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office)
    {
        var preposition = names.Form(office.Last + 1);
        if (preposition is not ("of" or "for" or "to" or "at" or "in")) return null;
        var at = office.Last + 2;
        while (at < names.Count && names.MatchAt(at) is null && names[at].Upos is Upos.Det) at++;
        var clue = Complement(names, ministries, at);
        if (office.Plural && preposition == "of" && clue is not null) clue = WithOthers(names, clue);
        if (preposition == "of") return clue ?? Unknown(names, office.Last + 1, at);
        // "Envoy for Yemen", "ambassador to Japan": the field or the host, but "for the European Union" the sender.
        if (preposition == "for" && clue is { Reference: not OfReference.Unknown } && !clue.Actors.Any(actor => actor.Type == ActorType.State && clue.Ministry is null)) return clue;
        if (preposition == "at" && clue is { Actors: [{ Type: ActorType.Org }] }) return clue;
        return null;
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
    public static int EndOfField(SentenceNames names, OfficePhrase office)
    {
        if (names.Form(office.Last + 1) is not ("to" or "for" or "in")) return office.Last;
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
        return Unlisted(names, at) ?? (references.IsAgency(lemma) ? Agency(names, at) : null);
    }

    private OfClue? Complement(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, int at)
    {
        for (var skipped = 0; at < names.Count && skipped <= MostAdjectives; at++, skipped++)
        {
            if (ministries.FirstOrDefault(phrase => phrase.First <= at && at <= phrase.Last) is { } ministry) return Of(ministry);
            if (names.MatchAt(at) is { } match) return match.Actor.Type == ActorType.Person ? null : Named(names, ministries, match);
            if (Capitalised(names, at) is { } organisation) return organisation;
            if (references.IsAgency(names.Lemma(at).ToLowerInvariant())) return Described(names, at);
            if (names[at].Upos is not Upos.Adj and not Upos.Noun) return null;
        }

        return null;
    }

    /// <summary>"the federal service for drug control FSKN": the acronym after the description names it.</summary>
    private static OfClue Described(SentenceNames names, int agency)
    {
        var at = agency + 1;
        while (at < names.Count && at - agency < LongestName && names.MatchAt(at) is null
            && (names[at].Upos is Upos.Noun or Upos.Adj or Upos.PropN || names.Form(at) is "for" or "of" or "the" or "and" or "(")) at++;
        return names.MatchAt(at) is { Actor.Type: ActorType.Org } acronym
            ? new(agency, acronym.Last, [acronym.Actor])
            : new(agency, agency, [], OfReference.Agency);
    }

    /// <summary>"of Russia" is Russia's; "of Russia's FSKN" the agency's; "of the Russian Chess Club" that club's.</summary>
    private OfClue? Named(SentenceNames names, IReadOnlyList<MinistryPhrase> ministries, NameMatch match)
    {
        // "the representative of Russian President X" acts for X.
        if (names.OfficeAt(match.Last + 1) is not null) return new(match.First, match.Last, [], OfReference.Unknown);
        var next = names.IsGenitive(match.Last + 1) ? match.Last + 2 : match.Last + 1;
        var modifies = next > match.Last + 1 || match.Kind == NameKind.Demonym;
        if (!modifies || next >= names.Count) return new(match.First, match.Last, [match.Actor]);
        if (names.MatchAt(next) is { Actor.Type: ActorType.Org } inner) return new(match.First, inner.Last, [inner.Actor]);
        // "of the Estonian ministry's Asia department": what is within it belongs to it.
        if (names.MatchAt(next) is not null) return match.Actor.Type == ActorType.Org ? new(match.First, next, [match.Actor]) : new(match.First, next, [], OfReference.Unknown);
        if (ministries.FirstOrDefault(phrase => phrase.First >= match.First && phrase.First <= next) is { } ministry) return Of(ministry);
        if (references.IsGovernment(names.Lemma(next).ToLowerInvariant())) return new(match.First, next, [match.Actor]);
        return Capitalised(names, next) ?? new OfClue(match.First, next, [], OfReference.Unknown);
    }

    private OfClue? Capitalised(SentenceNames names, int first)
    {
        var last = first - 1;
        var isOrganisation = false;
        while (last + 1 < names.Count && last - first < LongestName && BelongsToName(names, last + 1))
        {
            last++;
            isOrganisation |= persons.IsOrganisationWord(names.Form(last)) || IsAcronym(names.Form(last));
        }

        while (last > first && !char.IsUpper(names.Form(last)[0])) last--;
        return isOrganisation && IsNameOfOrganisation(names, first, last) ? new(first, last, [ActorId.Org(Text(names, first, last))]) : null;
    }

    /// <summary>"the House", "the Bank" alone name nobody; an acronym does.</summary>
    private static bool IsNameOfOrganisation(SentenceNames names, int first, int last) =>
        char.IsUpper(names.Form(first)[0]) && (last > first || IsAcronym(names.Form(first)));

    private bool BelongsToName(SentenceNames names, int token)
    {
        if (names.OfficeAt(token) is not null || persons.IsCourtesy(names.Form(token)) || persons.IsGivenName(names.Form(token))) return false;
        var form = names.Form(token);
        if (char.IsUpper(form[0])) return true;
        return form is "of" or "and" or "for" or "the" && token + 1 < names.Count
            && (char.IsUpper(names.Form(token + 1)[0]) || (names.Form(token + 1) == "the" && token + 2 < names.Count && char.IsUpper(names.Form(token + 2)[0])));
    }

    /// <summary>A name in capitals right before the office that the gazetteer does not have: Gazprom chief.</summary>
    private OfClue? Unlisted(SentenceNames names, int last)
    {
        if (names.Style != SentenceStyle.Plain || names[last].Upos != Upos.PropN || names.OfficeAt(last) is not null) return null;
        var first = last;
        while (first > 0 && names[first - 1].Upos == Upos.PropN && names.MatchAt(first - 1) is null && names.OfficeAt(first - 1) is null) first--;
        var isOrganisation = Enumerable.Range(first, last - first + 1).Any(token => persons.IsOrganisationWord(names.Form(token)) || IsAcronym(names.Form(token)));
        if (!isOrganisation) return null;
        // "Canadian Paralympic Committee" belongs to Canada.
        var state = names.MatchAt(first - 1) is { Actor.Type: ActorType.State, Kind: NameKind.Demonym } people ? people : default(NameMatch?);
        if (state is { } named) first = named.First;
        return IsNameOfOrganisation(names, first, last) ? new(first, last, [ActorId.Org(Text(names, first, last))], State: state?.Actor) : null;
    }

    private static OfClue Agency(SentenceNames names, int last)
    {
        var first = last;
        while (first > 0 && names.MatchAt(first - 1) is null && names[first - 1].Upos is Upos.Noun or Upos.PropN or Upos.Adj) first--;
        var at = names.IsGenitive(first - 1) ? first - 2 : first - 1;
        return names.MatchAt(at) is { Actor.Type: ActorType.State } match
            ? new(match.First, last, [match.Actor], OfReference.Agency)
            : new(first, last, [], OfReference.Agency);
    }

    private static int FirstOfList(SentenceNames names, NameMatch match, out IReadOnlyList<ActorId> actors)
    {
        var list = new List<ActorId> { match.Actor };
        var first = match.First;
        while (names.Form(first - 1) is "and" or "," && names.MatchAt(first - 2) is { Kind: NameKind.Demonym } other)
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
    private static bool BelongsToOfficeBefore(SentenceNames names, NameMatch match)
    {
        var at = names.Form(match.First - 1) == "the" ? match.First - 2 : match.First - 1;
        return names.Form(at) is "for" or "to" && names.OfficeAt(at - 1) is not null;
    }

    private static OfClue? Unknown(SentenceNames names, int first, int at) =>
        at < names.Count && names[at].Upos is Upos.Noun or Upos.PropN or Upos.Adj ? new(first, at, [], OfReference.Unknown) : null;

    private static OfClue Of(MinistryPhrase ministry) =>
        new(ministry.First, ministry.Last, ministry.State is { } state ? [state] : [], OfReference.Ministry, ministry);

    private static MinistryPhrase? MinistryAt(IReadOnlyList<MinistryPhrase> ministries, int token) =>
        ministries.FirstOrDefault(phrase => phrase.First <= token && token <= phrase.Last);

    private static bool IsPossessive(in Token token) => token.Upos == Upos.Pron && token.Xpos == "PRP$";

    private static bool IsAcronym(string form) => form.Length is >= 2 and <= 8 && form.All(char.IsUpper);

    private static string Text(SentenceNames names, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(names.Form));
}
