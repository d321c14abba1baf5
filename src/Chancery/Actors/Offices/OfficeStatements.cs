using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Reads who is said with a verb to hold an office: "X is the foreign minister", "the agency is run by X".</summary>
internal sealed class OfficeStatements(OfClueFinder clues, OfficeWords words)
{
    /// <summary>More words between a name and "is" with the office are another clause.</summary>
    private const int LongestCopula = 8;

    /// <summary>More words between "elected" and "to head" are another clause.</summary>
    private const int LongestElection = 4;

    /// <summary>How a name that is elected to be at the head of a body stands to it.</summary>
    public const string Elected = "said to be chosen for its head";

    /// <summary>"X is the foreign minister of Y", "X, who was foreign minister of Y".</summary>
    public static List<NamedOffice>? Held(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office, int start, OfClue? of)
    {
        if (office.IsSameOffice) return null;
        var run = runs.LastOrDefault(run => run.Last < start && start - run.Last <= LongestCopula);
        if (run is null || start == run.Last + 1) return null;
        return IsHeld(names, run.Last + 1, start) is { } past ? [new(run, office, of, 0, past, "the name is said to hold the office")] : null;
    }

    /// <summary>Whether the words from a name to an office say that the one is the other: "is", "who has been"; true when
    /// they say that it is over, null when they do not say it.</summary>
    private static bool? IsHeld(SentenceNames names, int first, int end)
    {
        var past = default(bool?);
        for (var token = first; token < end; token++)
        {
            ref readonly var word = ref names[token];
            if (word.Xpos is "MD" || word.Upos is Upos.Part) return null;
            if (word is { Upos: Upos.Aux, Lemma: "be" }) past = word.Xpos == "VBD";
            else if (word.Upos is not Upos.Aux and not Upos.Adv && word.Xpos is not "WP" && word.Form is not ",") return null;
        }

        return past;
    }

    /// <summary>"X, who heads the aid agency of Norway": being at the head of a body said with a verb behind the name.</summary>
    public NamedOffice? Leading(SentenceNames names, NameRun run, IReadOnlyList<MinistryPhrase> ministries)
    {
        var verb = run.Last + 1;
        if (words.TellsWhose(names.Form(verb)) && names.MatchAt(names.PastArticle(verb + 1)) is { Kind: NameKind.Name } home) verb = home.Last + 1;
        if (names.Form(verb) == ",") verb++;
        var relative = verb < names.Count && names[verb].Xpos is "WP";
        if (relative) verb++;
        while (verb < names.Count && names[verb].Upos is Upos.Adv or Upos.Aux) verb++;
        if (verb >= names.Count || names[verb] is not { Upos: Upos.Verb, Xpos: "VBZ" or "VBD" or "VBN" } || !words.Leads(names.Lemma(verb))) return null;
        var past = names[verb].Xpos is "VBD";
        // "led the ministry's talks": what was led once may be anything.
        if (past && !relative) return null;
        var office = new OfficePhrase(verb, verb, verb, [], words.OfLeader(names.Lemma(verb)), past, false, false);
        return clues.Body(names, ministries, verb + 1) is { } of ? new(run, office, of, 0, past, "said to be at its head") : null;
    }

    /// <summary>"elected X to head the union", "X was chosen to lead the agency": who is chosen for the head of a body is it.</summary>
    public NamedOffice? Chosen(SentenceNames names, NameRun run, IReadOnlyList<MinistryPhrase> ministries)
    {
        var at = run.Last + 1;
        while (at < names.Count && at - run.Last <= LongestElection && names.Form(at) is not "to" && names[at].Upos is Upos.Aux or Upos.Adv or Upos.Verb or Upos.Adp or Upos.PropN)
        {
            if (names[at].Xpos is "MD") return null;
            at++;
        }

        if (names.Form(at) is not "to" || !words.Leads(names.Lemma(at + 1)) || names[at + 1].Xpos is not "VB" || names[at + 1].Head is not (>= 0 and var verb)) return null;
        // The tree may hang "to head" on the name that is the verb's object.
        while (verb >= run.First && verb <= run.Last) verb = names[verb].Head;
        if (verb < 0 || words.TurnOf(names.Lemma(verb)) is not OfficeTurn.Gives || names[verb].Xpos is not ("VBN" or "VBD" or "VBZ" or "VBP") || IsOpen(names, verb)) return null;
        var office = new OfficePhrase(at + 1, at + 1, at + 1, [], words.OfLeader(names.Lemma(at + 1)), false, false, false);
        return (clues.Body(names, ministries, at + 2) ?? clues.Bloc(names, at + 2)) is { } of ? new(run, office, of, 0, false, Elected) : null;
    }

    // "may be elected", "was not chosen".
    private static bool IsOpen(SentenceNames names, int verb)
    {
        for (var token = 0; token < names.Count; token++)
            if (names[token].Head == verb && (names[token].Xpos is "MD" or "TO" || names[token].Upos is Upos.Part)) return true;
        return false;
    }

    /// <summary>"The organisation is run by the Nicaraguan X": being at its head said with a verb.</summary>
    public NamedOffice? Led(SentenceNames names, NameRun run)
    {
        var by = names.MatchAt(run.First - 1) is { Kind: NameKind.Demonym } people ? people.First - 1 : run.First - 1;
        if (names.Form(by) == "the") by--;
        if (names.Form(by) != "by" || by < 3 || !words.Leads(names.Lemma(by - 1))) return null;
        var be = names[by - 2].Upos == Upos.Adv ? by - 3 : by - 2;
        if (names.Lemma(be) != "be") return null;
        var verb = new OfficePhrase(by - 1, by - 1, by, [], words.OfLeader(names.Lemma(by - 1)), false, false, false);
        return clues.Subject(names, be - 1) is { } of ? new(run, verb, of, 0, names[be].Xpos == "VBD", "said to be at its head") : null;
    }
}
