using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Reads who gets or loses an office from the verb before it: "X was appointed as foreign minister", "Y named X
/// ambassador", "X resigned as president", "X succeeded Z as minister".</summary>
internal sealed partial class OfficeTurns(OfficeWords words)
{
    /// <summary>More words between a verb and the office are another clause.</summary>
    private const int LongestReach = 14;

    /// <summary>Chains of clauses longer than this are errors of the tree.</summary>
    private const int MostSteps = 3;

    private const int LongestCalling = 3;

    /// <summary>The holders that a verb gives to the office whose words begin at <paramref name="start"/>; null when none does.</summary>
    public List<NamedOffice>? Read(SentenceNames names, IReadOnlyList<NameRun> runs, OfficePhrase office, int start, OfClue? of)
    {
        if (office.IsSameOffice || VerbBefore(names, start) is not { } found) return null;
        var (verb, turn) = found;
        var (passive, open, negative) = Standing(names, verb);
        var subject = SubjectOf(names, runs, verb);
        var other = runs.FirstOrDefault(run => run.First > verb && run.Last < start && IsArgument(names, run, verb));
        // "Y designated X as": whom the verb has right behind it the tree took for no object.
        passive &= turn is not OfficeTurn.Gives || other?.First != verb + 1;
        if (negative || !IsTied(names, verb, other, start)) return null;
        var attached = new List<NamedOffice>();
        var (getter, loser) = turn switch
        {
            OfficeTurn.Gets => (subject, null),
            OfficeTurn.Leaves => (null, subject),
            OfficeTurn.Gives => (passive ? subject : other, null),
            OfficeTurn.Removes => (null, passive ? subject : other),
            _ => passive ? (other, subject) : (subject, other),
        };
        if (!passive && turn is OfficeTurn.Gives or OfficeTurn.Removes) of ??= StateOfSubject(names, verb);
        if (loser is not null) attached.Add(new(loser, office, of, 0, !open, "the name is said to leave the office"));
        // Who may or will get it has it not.
        if (getter is not null && !open) attached.Add(new(getter, office, of, 0, turn is OfficeTurn.Gets && IsOver(names, verb), "the name is said to get the office"));
        return attached.Count == 0 ? null : attached;
    }

    private (int Verb, OfficeTurn Turn)? VerbBefore(SentenceNames names, int start)
    {
        for (var token = start - 1; token >= Math.Max(0, start - LongestReach); token--)
        {
            if (names[token].Upos is not Upos.Verb) continue;
            var lemma = names.Lemma(token);
            return words.TurnOf($"{lemma} {names.Form(token + 1)}") is { } phrase ? (token, phrase) : words.TurnOf(lemma) is { } turn ? (token, turn) : null;
        }

        return null;
    }

    // What stands before the office: "as", the verb itself with its particle, or the name of the one who gets it.
    private bool IsTied(SentenceNames names, int verb, NameRun? other, int start) =>
        words.IsAs(names.Form(start - 1)) || start - 1 == verb || (start - 2 == verb && words.TurnOf($"{names.Lemma(verb)} {names.Form(verb + 1)}") is not null)
        || (other is not null && other.Last == start - 1 && IsVerbOrCalling(names, other.First - 1, verb));

    // "named Sheikh X", "appointed the career diplomat X".
    private static bool IsVerbOrCalling(SentenceNames names, int token, int verb)
    {
        if (token > verb + LongestCalling) return false;
        for (; token > verb; token--)
            if (names[token].Upos is not (Upos.PropN or Upos.Noun or Upos.Adj or Upos.Det)) return false;
        return true;
    }

    private static (bool Passive, bool Open, bool Negative) Standing(SentenceNames names, int verb)
    {
        var (passive, open, negative) = (names[verb] is { Relation: "acl", Xpos: "VBN" }, false, false);
        for (var token = 0; token < names.Count; token++)
        {
            if (names[token].Head != verb) continue;
            passive |= names[token].Relation is "aux:pass" or "nsubj:pass";
            open |= (names[token].Relation is "mark" && names[token].Xpos is "TO" && names[verb].Relation is not "acl");
            negative |= names[token].Relation is "advmod" && names[token].Upos is Upos.Part;
        }

        return (passive, open || IsOpen(names, verb), negative);
    }

    // "would be the first to serve as": what may or will be is said with the verb itself or above it.
    private static bool IsOpen(SentenceNames names, int verb)
    {
        var steps = 0;
        for (var at = verb; at >= 0 && steps++ < MostSteps; at = names[at].Head)
        {
            for (var token = 0; token < names.Count; token++)
            {
                if (names[token].Head == at && names[token].Xpos is "MD") return true;
            }

            if (names[at].Relation is not ("acl" or "xcomp" or "conj")) return false;
        }

        return false;
    }

    // "replaced as leader of X by Y": X is no argument of the verb.
    private static bool IsArgument(SentenceNames names, NameRun run, int verb)
    {
        if (names[run.First - 1].Upos is not Upos.Adp) return true;
        for (var token = run.First; token <= run.Last; token++)
        {
            if (names[token].Head == verb && names[token].Relation is "obl:agent") return true;
        }

        return false;
    }

    // "served as": whoever serves still is said to.
    private bool IsOver(SentenceNames names, int verb) => words.IsOverWhenPast(names.Lemma(verb)) && names[verb].Xpos is "VBD";

    private static NameRun? SubjectOf(SentenceNames names, IReadOnlyList<NameRun> runs, int verb)
    {
        var before = runs.LastOrDefault(run => run.Last < verb);
        if (before is not null && IsNear(names, before.Last + 1, verb)) return before;
        var steps = 0;
        for (var at = verb; at >= 0 && steps++ < MostSteps; at = names[at].Head)
        {
            for (var token = 0; token < names.Count; token++)
            {
                if (names[token].Head == at && names[token].Relation is "nsubj" or "nsubj:pass" && names[token].Xpos is not ("WP" or "WDT"))
                    return RunAt(names, runs, token, verb);
            }

            if (names[at].Relation is "acl" or "acl:relcl" && names[at].Head >= 0 && RunAt(names, runs, names[at].Head, verb) is { } described) return described;
            if (names[at].Relation is not ("conj" or "acl" or "advcl") && (at == verb || names[at].Relation is not "xcomp")) return null;
        }

        return null;
    }

    private static bool IsNear(SentenceNames names, int first, int verb)
    {
        for (var token = first; token < verb; token++)
        {
            if (names[token].Upos is not (Upos.Aux or Upos.Adv or Upos.Punct) && names[token].Xpos is not ("WP" or "TO")) return false;
        }

        return true;
    }

    private static NameRun? RunAt(SentenceNames names, IReadOnlyList<NameRun> runs, int token, int verb) =>
        runs.FirstOrDefault(run => run.First <= token && token <= run.Last)
        ?? runs.FirstOrDefault(run => run.Last < verb && names[run.First].Head == token && names[run.First].Relation is "flat" or "appos");

    // "Norway appointed", "the Estonian parliament elected": the state of those who give the office.
    private static OfClue? StateOfSubject(SentenceNames names, int verb)
    {
        for (var token = SubjectWord(names, verb); token >= 0; token--)
        {
            if (names.MatchAt(token) is { Actor.Type: ActorType.State } match) return new(match.First, match.Last, [match.Actor]);
            if (names.MatchAt(token) is { Actor.Type: ActorType.Org } body) return new(body.First, body.Last, [body.Actor], OfReference.Giver);
            if (names[token].Upos is not (Upos.Aux or Upos.Adv or Upos.Noun or Upos.Part or Upos.PropN)) return null;
        }

        return null;
    }

    // "parliament on Monday elected": what stands between them tells no state.
    private static int SubjectWord(SentenceNames names, int verb)
    {
        for (var token = verb - 1; token >= 0; token--)
            if (names[token].Head == verb && names[token].Relation is "nsubj") return token;
        return verb - 1;
    }
}
