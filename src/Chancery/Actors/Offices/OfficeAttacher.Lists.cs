using Chancery.Actors.Persons;

namespace Chancery.Actors.Offices;

/// <content>Several holders of an office, and several offices of one holder.</content>
internal sealed partial class OfficeAttacher
{
    /// <summary>"the ambassadors of Peru, X, and of Chad, Y", "the foreign ministers of Peru (X) and Chad (Y)": each state has its holder behind it.</summary>
    private List<NamedOffice>? Paired(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office)
    {
        if (!office.Plural || !words.TellsWhose(names.Form(office.Last + 1))) return null;
        var attached = new List<NamedOffice>();
        for (var at = office.Last + 1; ;)
        {
            if (words.TellsWhose(names.Form(at))) at++;
            at = names.PastArticle(at);
            if (names.MatchAt(at) is not { Kind: NameKind.Name, Actor.Type: ActorType.State } state || names.Form(state.Last + 1) is not ("," or "(")) break;
            if (NameAt(names, runs, state.Last + 2) is not { } run) break;
            attached.Add(new(run, office, new(state.First, state.Last, [state.Actor]), 0, false, "each state with its holder"));
            at = run.Last + 1;
            while (names.Form(at) is ")" or "," or ";" || words.JoinsList(names.Form(at))) at++;
        }

        return attached.Count > 1 ? attached : null;
    }

    /// <summary>"X and Y, the foreign ministers of Peru and Chad": as many names before the office as it has states, or one state for all; null
    /// when it cannot be told who is whose.</summary>
    private List<NamedOffice>? SeveralBefore(SentenceNames names, IReadOnlyList<NameRun> runs, NameRun last, OfficePhrase office, OfClue? of)
    {
        var holders = new List<NameRun> { last };
        while (true)
        {
            var before = holders[0].First - 1;
            while (before > 0 && (names.Form(before) is "," || words.JoinsList(names.Form(before)))) before--;
            if (before == holders[0].First - 1 || runs.FirstOrDefault(run => run.Last == before) is not { } run) break;
            holders.Insert(0, run);
        }

        var states = of?.Actors.Count ?? 0;
        if (holders.Count == 1 ? states > 1 : states > 1 && states != holders.Count) return null;
        return [.. holders.Select((run, place) => new NamedOffice(run, office, of, states > 1 ? place : 0, false, "office after the names"))];
    }

    /// <summary>"X of Peru", "X (Peru)": the state right behind a name, with the last word that tells it.</summary>
    private (NameMatch State, int Last)? StateBehind(SentenceNames names, NameRun run)
    {
        if (words.TellsWhose(names.Form(run.Last + 1)) && names.MatchAt(names.PastArticle(run.Last + 2)) is { } state) return (state, state.Last);
        return names.Form(run.Last + 1) is "(" && names.MatchAt(run.Last + 2) is { Kind: NameKind.Name, Actor.Type: ActorType.State } bracketed && names.Form(bracketed.Last + 1) is ")"
            ? (bracketed, bracketed.Last + 1)
            : null;
    }

    /// <summary>"Ministers X and Y of Peru and Chad": the states stand behind the last of the names, one for each.</summary>
    private void ShareStates(SentenceNames names, List<NamedOffice> attached)
    {
        if (attached.Count < 2 || attached[^1].Of is not { Actors: [_] } own || own.First < attached[^1].Person.Last) return;
        var states = new List<ActorId>(own.Actors);
        var last = own.Last;
        while (words.JoinsList(names.Form(last + 1)) || names.Form(last + 1) is ",")
        {
            var next = names.PastArticle(last + (words.JoinsList(names.Form(last + 2)) ? 3 : 2));
            if (names.MatchAt(next) is not { Kind: NameKind.Name, Actor.Type: ActorType.State } state) break;
            states.Add(state.Actor);
            last = state.Last;
        }

        if (states.Count != attached.Count || attached.Take(attached.Count - 1).Any(named => named.Of is { Actors.Count: > 0 })) return;
        for (var at = 0; at < attached.Count; at++) attached[at] = attached[at] with { Of = own with { Last = last, Actors = states }, Place = at };
    }

    /// <summary>"X, Peru's deputy prime minister and minister of defence": the second office of the one told before.</summary>
    private void ShareWithNext(SentenceNames names, IReadOnlyList<NameRun> runs, IReadOnlyList<MinistryPhrase> ministries, List<NamedOffice> attached)
    {
        foreach (var office in names.Offices)
        {
            if (office.Plural || office.IsSameOffice || !words.JoinsList(names.Form(office.First - 1)) || attached.Exists(named => named.Office == office)) continue;
            var first = attached.Find(named => !named.Office.Plural && named.Person.Last < named.Office.First && Math.Max(named.Office.Last, named.Of?.Last ?? -1) == office.First - 2);
            var after = clues.After(names, ministries, office);
            if (first is null || after is { Reference: OfReference.Unknown } or { Ministry: null } && names.MatchAt(after.Last) is null) continue;
            if (NameAt(names, runs, Math.Max(office.Last, after?.Last ?? -1) + 1) is not null) continue;
            // "leader of the party and prime minister" has two of two.
            var shared = first.Of is { } of && of.First > first.Office.Title && of.Actors is not [{ Type: ActorType.State }] ? null : first.Of;
            attached.Add(first with { Office = office, Of = after ?? shared });
        }
    }

    /// <summary>"army chief General X", "the Brazilian secretary Ambassador X": a style that goes with the name, whatever the office.</summary>
    private int PastStyle(SentenceNames names, int token) =>
        names.OfficeAt(token) is { Plural: false } style && style.First == token && IsStyle(style) ? style.Last + 1 : token;

    // Whoever is said to be chief of the army is no general beside it.
    private void DropStyles(List<NamedOffice> attached) =>
        attached.RemoveAll(named => IsStyle(named.Office) && !words.IsSent(named.Office.OfficeIn(null))
            && attached.Exists(other => other.Person == named.Person && other.Office.Last < named.Office.First && !IsStyle(other.Office)));

    private bool IsStyle(OfficePhrase office) => !office.IsSameOffice && words.IsStyle(office.OfficeIn(null));
}
