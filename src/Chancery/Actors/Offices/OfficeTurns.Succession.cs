using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <content>Who held an office before its holder.</content>
internal sealed partial class OfficeTurns
{
    /// <summary>"in succession to" is as long as they get.</summary>
    private const int LongestInheriting = 3;

    /// <summary>"Foreign Minister X of Chad, who succeeded Y", "elected X to head the union in succession to Peru's Y": Y held before what X holds.</summary>
    public IEnumerable<NamedOffice> Succeeded(SentenceNames names, IReadOnlyList<NameRun> runs, IReadOnlyList<NamedOffice> attached)
    {
        var found = new List<NamedOffice>();
        foreach (var run in runs)
        {
            if (InheritingBefore(names, PastOrigin(names, run.First - 1)) is not { } first || attached.Any(named => named.Person == run) || words.IsAs(names.Form(run.Last + 1))) continue;
            if (names[first].Upos is Upos.Verb && Standing(names, first) is var (passive, open, negative) && (passive || open || negative)) continue;
            if (names[first].Upos is Upos.Verb && IsOfPronoun(names, first) && attached.Count == 0)
            {
                found.Add(Before(run, first));
                continue;
            }

            var successor = names[first].Upos is Upos.Verb ? SubjectOf(names, runs, first) : null;
            successor ??= runs.LastOrDefault(other => other.Last < first && attached.Any(named => named.Person == other));
            var held = attached.LastOrDefault(named => named.Person == successor && !named.Office.IsSameOffice && !named.Office.Plural && !named.Former && !named.Office.Former);
            if (held is not null && IsOnlyOffice(attached, held))
                found.Add(held with { Person = run, Former = true, Pattern = "the name is said to be followed by the one who holds the office" });
        }

        return found;
    }

    // Whoever is elected to another office holds the one said last; else it must be clear which is meant.
    private static bool IsOnlyOffice(IReadOnlyList<NamedOffice> attached, NamedOffice held) =>
        held.Pattern == OfficeStatements.Elected || attached.Count(named => named.Person == held.Person && !named.Office.IsSameOffice && !named.Office.Plural) == 1;

    // "She succeeds X": the office is the one told of her before.
    private static NamedOffice Before(NameRun run, int verb) =>
        new(run, new OfficePhrase(verb, verb, verb, [], null, true, false, false), null, 0, true, "the name is said to be followed by the one named before");

    private static bool IsOfPronoun(SentenceNames names, int verb)
    {
        for (var token = 0; token < verb; token++)
            if (names[token].Head == verb && names[token] is { Relation: "nsubj", Xpos: "PRP" } && names.Lemma(token) is "he" or "she") return true;
        return false;
    }

    /// <summary>The first of the words before a name that say that one has what the other had; null when they say nothing of it.</summary>
    private int? InheritingBefore(SentenceNames names, int last)
    {
        if (last < 0 || !words.EndsInheriting(names.Lemma(last))) return null;
        var said = "";
        for (var first = last; first >= 0 && last - first < LongestInheriting; first--)
        {
            said = said.Length == 0 ? names.Lemma(first) : $"{names.Lemma(first)} {said}";
            if (words.Inherits(said)) return first;
        }

        return null;
    }

    /// <summary>The word before "Peru's X", "the Peruvian X".</summary>
    private static int PastOrigin(SentenceNames names, int token)
    {
        if (names.IsGenitive(token) && names.MatchAt(token - 1) is { } owner) return owner.First - 1;
        return names.MatchAt(token) is { Kind: NameKind.Demonym } people ? names.BeforeArticle(people.First - 1) : token;
    }
}
