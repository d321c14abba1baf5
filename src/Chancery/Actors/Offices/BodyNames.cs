using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Reads the organisations beside an office that the gazetteer does not have, from their capitals or as an agency described.</summary>
internal sealed class BodyNames(PersonWords persons, OfficeWords words)
{
    private const int LongestName = 8;

    /// <summary>"the federal service for drug control FSKN": the acronym after the description names it.</summary>
    public OfClue Described(SentenceNames names, int agency)
    {
        var at = agency + 1;
        while (at < names.Count && at - agency < LongestName && names.MatchAt(at) is null
            && (names[at].Upos is Upos.Noun or Upos.Adj or Upos.PropN || words.IsInner(names.Form(at)) || names.Form(at) is "(")) at++;
        return names.MatchAt(at) is { Actor.Type: ActorType.Org } acronym
            ? new(agency, acronym.Last, [acronym.Actor])
            : new(agency, agency, [], OfReference.Agency);
    }

    /// <summary>A name in capitals after the office that the gazetteer does not have: of the Ocean Research Institute.</summary>
    public OfClue? Capitalised(SentenceNames names, int first)
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
        var next = names.PastArticle(token + 1);
        return words.IsInner(form) && token + 1 < names.Count && (char.IsUpper(names.Form(token + 1)[0]) || (next < names.Count && char.IsUpper(names.Form(next)[0])));
    }

    /// <summary>A name in capitals right before the office that the gazetteer does not have: Gazprom chief.</summary>
    public OfClue? Unlisted(SentenceNames names, int last)
    {
        if (names.Style != SentenceStyle.Plain || names[last].Upos != Upos.PropN || names.OfficeAt(last) is not null) return null;
        var first = last;
        while (first > 0 && names[first - 1].Upos == Upos.PropN && names.MatchAt(first - 1) is null && names.OfficeAt(first - 1) is null) first--;
        var isOrganisation = Enumerable.Range(first, last - first + 1).Any(token => persons.IsOrganisationWord(names.Form(token)) || IsAcronym(names.Form(token)));
        if (!isOrganisation) return null;
        // "Canadian Paralympic Committee" belongs to Canada.
        var state = names.MatchAt(first - 1) is { Actor.Type: ActorType.State, Kind: NameKind.Demonym } people ? people : default(NameMatch?);
        if (state is { } named) first = named.First;
        else if (names.MatchAt(first - 1) is { Actor.Type: ActorType.Region, Kind: NameKind.Demonym } region) first = region.First;
        return IsNameOfOrganisation(names, first, last) ? new(first, last, [ActorId.Org(Text(names, first, last))], State: state?.Actor) : null;
    }

    /// <summary>An agency that the words before its noun describe: the Kenyan drug control agency.</summary>
    public static OfClue Agency(SentenceNames names, int last)
    {
        var first = last;
        while (first > 0 && names.MatchAt(first - 1) is null && names[first - 1].Upos is Upos.Noun or Upos.PropN or Upos.Adj) first--;
        var at = names.IsGenitive(first - 1) ? first - 2 : first - 1;
        return names.MatchAt(at) is { Actor.Type: ActorType.State } match
            ? new(match.First, last, [match.Actor], OfReference.Agency)
            : new(first, last, [], OfReference.Agency);
    }

    private static bool IsAcronym(string form) => form.Length is >= 2 and <= 8 && form.All(char.IsUpper);

    private static string Text(SentenceNames names, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(names.Form));
}
