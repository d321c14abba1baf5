using Chancery.Actors.References;

namespace Chancery.Actors.Offices;

/// <summary>Finds ministries by the word for them, the field they are for and the state they belong to.</summary>
internal sealed class MinistryFinder(OfficeWords words, ReferenceWords references)
{
    /// <summary>A field of more words is a sentence gone astray.</summary>
    private const int LongestField = 6;

    public List<MinistryPhrase> Find(SentenceNames names)
    {
        var found = new List<MinistryPhrase>();
        for (var token = 0; token < names.Count; token++)
        {
            if (Acronym(names, token) is { } acronym)
            {
                found.Add(acronym);
                continue;
            }

            if (!references.IsMinistry(names.Lemma(token)) || names.MatchAt(token) is { Actor.Type: ActorType.Org } || IsOfSeveral(names, token) || IsWithinAnother(names, token)) continue;
            var phrase = FieldAfter(names, token) ?? FieldBefore(names, token);
            if (phrase is null || IsOfPart(names, phrase)) continue;
            found.Add(phrase);
            token = phrase.Last;
        }

        return found;
    }

    /// <summary>"the MFA": a ministry by the letters that every state's own goes by.</summary>
    private MinistryPhrase? Acronym(SentenceNames names, int token)
    {
        if (references.FieldOf(names.Form(token)) is not { } field || names.MatchAt(token) is not null) return null;
        var (end, state) = StateAfter(names, token);
        return state is null ? StateBefore(names, token, token, token, field) : new(token, token, end, field, state);
    }

    // "the foreign ministries of Peru and Kenya" are no one's: they stand for their states.
    private static bool IsOfSeveral(SentenceNames names, int token) =>
        names[token].Xpos is "NNS" or "NNPS" && names.Form(token + 1) == "of"
        && NameList.States(names, names.PastArticle(token + 2)).Count > 1;

    // "the consular department of the Foreign Ministry" is a part of it.
    private bool IsWithinAnother(SentenceNames names, int token)
    {
        if (IsPlainMinistry(names, token) || words.TieOf(names.Form(token + 1)) is not (OfficeTie.Whose or OfficeTie.Place or OfficeTie.Employer)) return false;
        for (var at = token + 2; at < names.Count && at < token + 2 + LongestField; at++)
            if (IsPlainMinistry(names, at)) return true;
        return false;
    }

    private static bool IsPlainMinistry(SentenceNames names, int token) => names.Lemma(token).Equals("ministry", StringComparison.OrdinalIgnoreCase);

    // "the Ohio Department of Transportation" is none of the state's.
    private static bool IsOfPart(SentenceNames names, MinistryPhrase phrase) =>
        names.MatchAt(phrase.First) is { Kind: NameKind.Place } || names.MatchAt(phrase.Last) is { Kind: NameKind.Place };

    private MinistryPhrase? FieldAfter(SentenceNames names, int head)
    {
        if (names.Form(head + 1) is not ("of" or "for")) return null;
        var start = names.PastArticle(head + 2);
        var last = start - 1;
        while (last + 1 < names.Count && last - start < LongestField && IsField(names, last + 1)) last++;
        if (last < start) return null;
        var field = Field(names, start, last);
        var (end, state) = StateAfter(names, last);
        return state is null ? StateBefore(names, head, head, last, field) : new(head, head, end, field, state);
    }

    private MinistryPhrase? FieldBefore(SentenceNames names, int head)
    {
        var first = head;
        while (first > 0 && head - first < LongestField && names.MatchAt(first - 1) is null && IsField(names, first - 1) && !Divides(names, first - 1, head)) first--;
        while (first < head && names.Form(first) is "and" or "," or "&") first++;
        var field = first == head ? "" : Field(names, first, head - 1);
        // A department without a field is a part of anything.
        if (field.Length == 0 && !IsPlainMinistry(names, head)) return null;
        var (end, state) = StateAfter(names, head);
        return state is null ? StateBefore(names, head, first, head, field) : new(first, head, end, field, state);
    }

    // "the Trade, Industry and Energy Ministry", but "asked for aid, foreign ministry spokesman X said".
    private static bool Divides(SentenceNames names, int comma, int head)
    {
        if (names.Form(comma) is not ",") return false;
        for (var token = comma + 1; token < head; token++)
            if (names.Form(token) is "and" or "&") return false;
        return true;
    }

    private static MinistryPhrase StateBefore(SentenceNames names, int head, int first, int last, string field)
    {
        var at = names.IsGenitive(first - 1) ? first - 2 : first - 1;
        return names.MatchAt(at) is { Actor.Type: ActorType.State } match
            ? new(match.First, head, last, field, match.Actor)
            : new(first, head, last, field, null);
    }

    private static (int Last, ActorId? State) StateAfter(SentenceNames names, int last)
    {
        if (names.Form(last + 1) != "of") return (last, null);
        var at = names.PastArticle(last + 2);
        return names.MatchAt(at) is { Actor.Type: ActorType.State } match ? (match.Last, match.Actor) : (last, null);
    }

    private bool IsField(SentenceNames names, int token)
    {
        var word = names.Form(token).ToLowerInvariant();
        if (words.IsPortfolio(word)) return true;
        return word is "and" or "&" or "," && token + 1 < names.Count && words.IsPortfolio(names.Form(token + 1).ToLowerInvariant())
            && token > 0 && words.IsPortfolio(names.Form(token - 1).ToLowerInvariant());
    }

    private static string Field(SentenceNames names, int first, int last)
    {
        var field = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(token => names.Form(token).ToLowerInvariant()))
            .Replace(" ,", ",", StringComparison.Ordinal);
        return field == "foreign" ? "foreign affairs" : field;
    }
}
