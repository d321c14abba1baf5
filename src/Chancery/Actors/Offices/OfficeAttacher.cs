using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Puts the offices of a sentence together with the names beside them: "Foreign Minister X", "the president of
/// Y, X,", "X, the foreign minister of Y", "X is the foreign minister of Y".</summary>
internal sealed partial class OfficeAttacher(OfClueFinder clues, PersonWords persons, OfficeWords words)
{
    private readonly OfficeTurns turns = new(words);
    private readonly OfficeStatements statements = new(clues, words);

    public List<NamedOffice> Attach(SentenceNames names, IReadOnlyList<NameRun> runs, IReadOnlyList<MinistryPhrase> ministries)
    {
        var attached = new List<NamedOffice>();
        if (runs.Count == 0) return attached;
        for (var at = names.Offices.Count - 1; at >= 0; at--)
        {
            var office = names.Offices[at];
            var before = clues.Before(names, ministries, office);
            var after = clues.After(names, ministries, office) ?? clues.Served(names, ministries, office);
            var found = Paired(names, runs, office)
                ?? Before(names, runs, ministries, office, before, after)
                ?? SharedWithNext(names, office, before, attached)
                ?? AfterName(names, runs, office, before, after)
                ?? AfterComma(names, runs, office, before, after)
                ?? turns.Read(names, runs, office, StartOf(names, office, before), Better(office, before, after))
                ?? OfficeStatements.Held(names, runs, office, StartOf(names, office, before), Better(office, before, after))
                ?? Filled(names, runs, office, before, after);
            if (found is not null) attached.AddRange(IsFormerBefore(names, found[0]) ? found.Select(named => named with { Former = true }) : found);
        }

        ShareWithNext(names, runs, ministries, attached);
        DropStyles(attached);
        attached.AddRange(runs.Select(run => statements.Led(names, run) ?? statements.Leading(names, run, ministries) ?? statements.Chosen(names, run, ministries)).OfType<NamedOffice>());
        attached.AddRange(turns.Succeeded(names, runs, attached));
        attached.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : left.Person.First.CompareTo(right.Person.First));
        return attached;
    }

    /// <summary>"Honduran Foreign Secretary X", "President of Ukraine X", "counterparts X and Y".</summary>
    private List<NamedOffice>? Before(
        SentenceNames names, IReadOnlyList<NameRun> runs, IReadOnlyList<MinistryPhrase> ministries, OfficePhrase office, OfClue? before, OfClue? after)
    {
        var pattern = "office before the name";
        var run = NameAt(names, runs, PastStyle(names, office.Last + 1));
        var of = before;
        // "an adviser to the Chadian president X": the name is of the one whom he serves.
        if (run is null && after is { Reference: not OfReference.Unknown } && !IsSentTo(names, office.Last + 1))
        {
            run = NameAt(names, runs, PastStyle(names, PastPost(names, EndOf(names, after.Last) + 1)));
            of = Better(office, before, after);
        }

        if (run is null && before is { Actors: [{ Type: ActorType.Org }] }) run = NameAt(names, runs, PastDuties(names, office.Last + 1));
        if (after is null) run ??= NameAt(names, runs, EndOf(names, clues.EndOfField(names, office)) + 1);
        if (run is null) return null;
        if (office.Plural) return Several(names, runs, run, office, of, pattern);
        return [new(run, office, of ?? clues.Behind(names, ministries, office, run), 0, false, pattern)];
    }

    /// <summary>"the EU's head of foreign policy X": what the holder of an office in a body has to do with.</summary>
    private int PastDuties(SentenceNames names, int token)
    {
        if (!words.TellsWhose(names.Form(token))) return token;
        token++;
        while (token < names.Count && names.MatchAt(token) is null && !persons.IsGivenName(names.Form(token)) && IsOfDuties(names.Form(token))) token++;
        return token;
    }

    private bool IsOfDuties(string form) => words.IsPortfolio(form.ToLowerInvariant()) || words.IsInner(form);

    /// <summary>"The new foreign minister of Ghana is X."</summary>
    private List<NamedOffice>? Filled(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office, OfClue? before, OfClue? after)
    {
        var be = EndOf(names, Math.Max(clues.EndOfField(names, office), after?.Last ?? -1)) + 1;
        if (office.Plural || office.IsSameOffice || names.Lemma(be) is not "be" || names[be].Xpos is not ("VBZ" or "VBD") || NameAt(names, runs, be + 1) is not { } run) return null;
        var next = run.Last + 1;
        if (next < names.Count && (names.IsGenitive(next) || names[next].Upos is not (Upos.Punct or Upos.Adp or Upos.CConj))) return null;
        return [new(run, office, Better(office, before, after), 0, names[be].Xpos is "VBD", "the office is said to be held by the name")];
    }

    private List<NamedOffice> Several(
        SentenceNames names, IReadOnlyList<NameRun> runs, NameRun first, OfficePhrase office, OfClue? of, string pattern)
    {
        var attached = new List<NamedOffice> { new(first, office, of, 0, false, pattern) };
        var last = first.Last;
        while (true)
        {
            var clue = of;
            if (StateBehind(names, attached[^1].Person) is var (own, end))
            {
                attached[^1] = attached[^1] with { Of = new(own.First, own.Last, [own.Actor]), Place = 0 };
                last = end;
            }

            var next = last + 1;
            while (words.JoinsList(names.Form(next)) || names.Form(next) is ",") next++;
            if (next == last + 1 || NameAt(names, runs, next) is not { } run) break;
            attached.Add(new(run, office, clue, attached.Count, false, pattern));
            last = run.Last;
        }

        ShareStates(names, attached);
        return attached;
    }

    /// <summary>"State Councilor and Foreign Minister X": the second office brings the name.</summary>
    private List<NamedOffice>? SharedWithNext(
        SentenceNames names, OfficePhrase office, OfClue? before, List<NamedOffice> attached)
    {
        // "The Secretary and First Lady X" are two.
        if (!words.JoinsList(names.Form(office.Last + 1)) || !char.IsUpper(names.Form(office.Title)[0])
            || names.Form(office.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase)) return null;
        var next = attached.Find(named => named.Office.First == office.Last + 2 && named.Person.First > named.Office.Last);
        if (next is null) return null;
        for (var at = 0; at < attached.Count; at++)
        {
            if (attached[at] == next && next.Of is null) attached[at] = next with { Of = before };
        }

        return [next with { Office = office, Of = before ?? next.Of }];
    }

    /// <summary>"X, the Israeli prime minister", "X, spokesman for the Foreign Ministry", "X of Russia, the minister".</summary>
    private List<NamedOffice>? AfterName(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office, OfClue? before, OfClue? after)
    {
        var start = StartOf(names, office, before);
        if (names.Form(start - 1) is not ("," or "(" or "-" or "–" or "—")) return null;
        var run = runs.FirstOrDefault(run => run.Last == start - 2)
            ?? runs.FirstOrDefault(run => words.TellsWhose(names.Form(run.Last + 1)) && names.MatchAt(run.Last + 2) is { } place && place.Last == start - 2);
        if (run is null) return null;
        var end = Math.Max(office.Last, after?.Last ?? -1);
        // "X, foreign minister and defence minister Y": a name without a comma after the office is another person's.
        if (words.JoinsList(names.Form(end + 1)) && names.Form(start - 1) == "," && names.OfficeAt(end + 2) is { Plural: false } next
            && !names[start].Upos.Equals(Upos.Det) && NameAt(names, runs, next.Last + 1) is not null) return null;
        // "Prime Minister X, his defence minister, Y": nobody is his own minister.
        if (before is { Reference: OfReference.Possessive } && names.Form(end + 1) is "," && NameAt(names, runs, end + 2) is not null) return null;
        if (IsOfNextName(names, runs, start, end)) return null;
        // "told X, a spokesperson said": without a comma a verb after the office has it for its subject; a name that is surely a person's may be written so.
        if (end + 1 < names.Count && names[end + 1].Upos is Upos.Verb or Upos.Aux && run.Known is null && !persons.IsGivenName(names.Form(run.First))) return null;
        // "After talks with X, the minister left."
        if (names[start].Upos is Upos.Det && names[office.Title] is { Relation: "nsubj" or "nsubj:pass" } title && title.Head > end) return null;
        var of = Better(office, before, after);
        return office.Plural ? SeveralBefore(names, runs, run, office, of) : [new(run, office, of, 0, false, "office after the name")];
    }

    /// <summary>"the chief of the service, X,"; with a verb after the name it is a new clause: "the president, X said".</summary>
    private List<NamedOffice>? AfterComma(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office, OfClue? before, OfClue? after)
    {
        var end = EndOf(names, Math.Max(clues.EndOfField(names, office), after?.Last ?? -1));
        end = PastPost(names, end + 1) - 1;
        if (names.Form(end + 1) is not "," && !(office.Plural && names.Form(end + 1) is "–" or "—" or "-" or ":" or "(")) return null;
        if (NameAt(names, runs, PastCalling(names, PastRank(names, runs, office, end + 2))) is not { } run) return null;
        if (run.Last + 1 < names.Count && names[run.Last + 1].Upos is Upos.Verb or Upos.Aux or Upos.PropN or Upos.Part
            && !(run.First < run.Last && OpensClause(names, StartOf(names, office, before)) && names[run.Last + 1].Upos is Upos.Verb or Upos.Aux)) return null;
        const string Pattern = "name after the office and a comma";
        if (!office.Plural) return [new(run, office, Better(office, before, after), 0, false, Pattern)];
        // "for Russian speakers, X", "in Kings, Y and Z": several holders have several names, and words that tell them from a name.
        if (before is null && after is null && char.IsUpper(names.Form(office.Title)[0])) return null;
        return Several(names, runs, run, office, Better(office, before, after), Pattern) is { } several && (several.Count > 1 || run.Known is not null) ? several : null;
    }

    // "In Lima, the minister of trade, Kwame Mensah told": who begins the clause has his name behind him, though its second comma is missing.
    private static bool OpensClause(SentenceNames names, int start) => start == 0 || names[start - 1].Upos is Upos.Punct;

    /// <summary>"X, Minister of Energy Y": without an article before it or a comma behind it, the office is of whoever follows.</summary>
    private bool IsOfNextName(SentenceNames names, IReadOnlyList<NameRun> runs, int start, int end)
    {
        if (end + 1 >= names.Count || names[start].Upos is Upos.Det || names[start].Xpos is "PRP$") return false;
        end = PastField(names, end);
        if (NameAt(names, runs, end + 1) is { } next) return next.Known is not null || next.Last > next.First;
        return IsNameWord(names, end + 1) && (persons.IsGivenName(names.Form(end + 1)) || IsNameWord(names, end + 2));
    }

    /// <summary>The last word of the field between the office and the name behind it: "X, Commissioner for Justice Didier Y".</summary>
    private int PastField(SentenceNames names, int end)
    {
        if (words.TieOf(names.Form(end + 1)) is not OfficeTie.Purpose) return end;
        var first = names.PastArticle(end + 2);
        var at = first;
        while (at < names.Count && char.IsUpper(names.Form(at)[0]) && !persons.IsGivenName(names.Form(at)) && names.OfficeAt(at) is null && names.MatchAt(at) is null) at++;
        return at > first && IsNameWord(names, at) ? at - 1 : end;
    }

    private bool IsNameWord(SentenceNames names, int token) =>
        token < names.Count && names[token].Upos is Upos.PropN && char.IsUpper(names.Form(token)[0]) && !persons.IsOrganisationWord(names.Form(token));

    /// <summary>The first word of the office with whose it is and what describes it.</summary>
    private int StartOf(SentenceNames names, OfficePhrase office, OfClue? before)
    {
        var start = Math.Min(office.First, before?.First ?? int.MaxValue);
        while (start > 0 && names[start - 1].Upos is Upos.Det or Upos.Adj && names.MatchAt(start - 1) is null) start--;
        if (start > 0 && start == Math.Min(office.First, before?.First ?? int.MaxValue) && words.IsFormer(names.Form(start - 1))) start--;
        // "was elected president" says how it came about; "the elected president" describes him.
        while (start < office.Title && start > 0 && names[start].Upos is Upos.Verb && names[start - 1].Upos is Upos.Aux or Upos.Adv && words.TurnOf(names.Lemma(start)) is not null) start++;
        return start;
    }
}
