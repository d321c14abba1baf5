using Chancery.Actors.Persons;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <content>What may stand between an office and its name.</content>
internal sealed partial class OfficeAttacher
{
    /// <summary>"Ambassador of Peru to Chad X", "of Peru to the UN, X": where he is sent goes before his name.</summary>
    private int PastPost(SentenceNames names, int token) =>
        names.MatchAt(names.PastArticle(token + 1)) is { Kind: NameKind.Capital or NameKind.Place } seat && words.TieOf(names.Form(token)) is OfficeTie.Place ? seat.Last + 1 :
        IsSentTo(names, token) && names.MatchAt(names.PastArticle(token + 1)) is { Actor.Type: ActorType.State or ActorType.Org, Kind: NameKind.Name or NameKind.Acronym } post ? post.Last + 1 : token;

    /// <summary>"Vice Minister of Foreign Affairs of Peru, Ambassador X": a rank goes with the name, whatever the office; but in
    /// "the president, Ambassador X and General Y" each is another.</summary>
    private int PastRank(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office, int token)
    {
        if (office.Plural || names.OfficeAt(token) is not { Plural: false, IsSameOffice: false } rank || rank.First != token) return token;
        if (rank.Offices is not [{ Level: OfficeLevel.Senior or OfficeLevel.Official }, ..] || RunAt(runs, rank.Last + 1) is not { } run) return token;
        if (IsSentTo(names, office.First - 1) || IsSentTo(names, office.First - 2)) return token;
        var next = names.Form(run.Last + 1) == "," ? run.Last + 2 : run.Last + 1;
        return words.JoinsList(names.Form(next)) || names.Form(next) is "&" || names.OfficeAt(next) is not null ? token : rank.Last + 1;
    }

    /// <summary>"the ambassador to Chad, the Peruvian career diplomat X": what he is by calling.</summary>
    private int PastCalling(SentenceNames names, int token)
    {
        var at = names.PastArticle(token);
        while (at < names.Count && names.OfficeAt(at) is null && names[at].Upos is Upos.Adj) at++;
        return names.OfficeAt(at) is { Plural: false, IsSameOffice: false } calling && words.IsCalling(calling.OfficeIn(null)) ? calling.Last + 1 : token;
    }

    private bool IsSentTo(SentenceNames names, int token) => words.TieOf(names.Form(token)) is OfficeTie.Host;

    /// <summary>A name says more than a pronoun or a description; the body that somebody heads more than where he is from.</summary>
    private OfClue? Better(OfficePhrase office, OfClue? before, OfClue? after)
    {
        if (before is null || after is null) return before ?? after;
        // "the European Union's head of foreign policy": what follows is the field.
        if (before.Actors is [{ Type: ActorType.Org }]) return before;
        if (!office.IsSameOffice && after.Actors is [{ Type: ActorType.Org }, ..] && words.IsOfBody(office.OfficeIn(null))) return after;
        return before.Actors.Count == 0 && after.Actors.Count > 0 ? after : before;
    }

    /// <summary>The end of a clue with the acronym that may follow it: the federal service for drug control FSKN, (NASA).</summary>
    private static int EndOf(SentenceNames names, int last)
    {
        if (names.MatchAt(last + 1) is { Actor.Type: ActorType.Org } acronym) return acronym.Last;
        if (names.Form(last + 1) == "(" && names.Form(last + 3) == ")") return last + 3;
        return last;
    }

    /// <summary>The name that begins at a word or behind its courtesies; "Sheikh Hasina" is one whole.</summary>
    private NameRun? NameAt(SentenceNames names, IReadOnlyList<NameRun> runs, int token)
    {
        var last = SkipCourtesy(names, token);
        for (var at = token; at <= last; at++)
            if (RunAt(runs, at) is { } run) return run;
        return null;
    }

    private int SkipCourtesy(SentenceNames names, int token)
    {
        while (persons.IsCourtesy(names.Form(token)) || IsOfCourtesy(names, token) || words.IsElect(names.Form(token))) token++;
        return token;
    }

    /// <summary>"Her" of "Her Excellency".</summary>
    private bool IsOfCourtesy(SentenceNames names, int token) =>
        token >= 0 && token < names.Count && names[token].Xpos is "PRP$" && persons.IsCourtesy(names.Form(token + 1));

    private static NameRun? RunAt(IReadOnlyList<NameRun> runs, int token) => runs.FirstOrDefault(run => run.First == token);

    /// <summary>"former Washington adviser", "then US president": the word stands before the clue.</summary>
    private bool IsFormerBefore(SentenceNames names, NamedOffice named) =>
        named.Of is { } of && of.Last < named.Office.First && words.IsFormer(names.Form(of.First - 1).ToLowerInvariant());
}
