using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <content>What stands between whose the office is and its title: a field that is a land, a part of a body.</content>
internal sealed partial class OfClueFinder
{
    private const int LongestPart = 5;

    /// <summary>"the UN Yemen envoy", "the EU's Sahel coordinator": the land right before the title is what its holder has to do with, and he
    /// is sent by whoever is named before it; a region alone sends nobody.</summary>
    private OfClue? FieldBefore(SentenceNames names, OfficePhrase office, int at)
    {
        if (names.MatchAt(at) is not { Kind: NameKind.Name, Actor.Type: ActorType.State or ActorType.Region } field || !IsOfField(names, office)) return null;
        var genitive = names.IsGenitive(field.First - 1);
        if (names.MatchAt(field.First - (genitive ? 2 : 1)) is { Actor.Type: ActorType.State or ActorType.Org } sender && sender.Actor != field.Actor
            && (genitive || sender.Kind is NameKind.Acronym or NameKind.Demonym or NameKind.Seat || sender.Actor.Type is ActorType.Org))
            return new(sender.First, sender.Last, [sender.Actor]);
        return field.Actor.Type is ActorType.Region ? new(field.First, field.Last, [], OfReference.Unknown) : null;
    }

    private bool IsOfField(SentenceNames names, OfficePhrase office) =>
        words.TakesField(names.Lemma(office.Title).ToLowerInvariant()) && (office.First == office.Title || words.IsVague(office.OfficeIn(null)));

    /// <summary>"the White House national security spokesman": a word of the field that the title does not take.</summary>
    private bool IsField(SentenceNames names, OfficePhrase office, int token) =>
        names[token].Upos is Upos.Noun && office is { Plural: false, IsSameOffice: false } && !words.IsOfBody(office.OfficeIn(null)) && words.IsPortfolio(names.Form(token).ToLowerInvariant());

    /// <summary>"of the Bundestag's foreign affairs committee": what is a part of a body belongs to it.</summary>
    private OfClue? PartOf(SentenceNames names, NameMatch body, int first)
    {
        if (body.Actor.Type is not ActorType.Org) return null;
        for (var at = first; at < names.Count && at < first + LongestPart && IsWithinPart(names, at); at++)
            if (words.IsPart(names.Lemma(at))) return new(body.First, at, [body.Actor]);
        return null;
    }

    /// <summary>"the Bundestag foreign affairs committee chairman", "the Senate's budget committee head".</summary>
    private OfClue? PartBefore(SentenceNames names, int last)
    {
        if (!words.IsPart(names.Lemma(last))) return null;
        var first = last;
        while (first > 0 && last - first < LongestPart && names.MatchAt(first - 1) is null && IsWithinPart(names, first - 1)) first--;
        var owner = names.IsGenitive(first - 1) ? first - 2 : first - 1;
        return names.MatchAt(owner) is { Actor.Type: ActorType.Org } body ? new(body.First, last, [body.Actor]) : null;
    }

    private bool IsWithinPart(SentenceNames names, int token) =>
        names[token].Upos is Upos.Noun or Upos.Adj or Upos.PropN || words.JoinsList(names.Form(token));
}
