using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>Finds the names of the gazetteer in sentences with one automaton over all names.</summary>
/// <remarks>Never changes after construction; safe from many threads.</remarks>
internal sealed class Gazetteer
{
    private readonly NameAtoms atoms = new();
    private readonly NameAutomaton automaton;
    private readonly CompoundAffixes affixes;
    private readonly World world;

    public Gazetteer(World world)
    {
        this.world = world;
        automaton = new([.. world.Names, .. MinistryTitles(world)], atoms);
        affixes = new(world.Affixes, atoms);
    }

    /// <summary>The longest names in the sentence from left to right, without overlap. A word such as Russian-Honduran
    /// may be covered twice, by one match for each part.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="home">The state that the report is written from, where that is known.</param>
    public IReadOnlyList<NameMatch> Find(string text, Sentence sentence, ActorId? home = null)
    {
        var pieces = new List<NameAtom>(sentence.Count + 16);
        for (var i = 0; i < sentence.Count; i++)
            if (!IsAddress(sentence[i].Form)) atoms.Cut(sentence[i].Form, i, pieces, learn: false);
        var surroundings = new NameSurroundings(text, sentence, pieces, home);
        var matches = new List<NameMatch>();
        for (var first = 0; first < pieces.Count;)
        {
            var last = Longest(surroundings, first, matches, out var reading);
            if (last < 0)
            {
                first++;
                continue;
            }

            Report(surroundings, first, last, reading, matches);
            first = last + 1;
        }

        return MinistryMatches.Join(matches, sentence, world);
    }

    // Names inside web and mail addresses name nobody.
    private static bool IsAddress(string word) => word.Contains('@') || (word.Contains(':') && word.Contains("://")) || word.StartsWith("www.", StringComparison.Ordinal);

    private static IEnumerable<ActorName> MinistryTitles(World world) =>
        world.Ministries.SelectMany(
            ministry => ministry.Titles,
            (ministry, title) => new ActorName(title, ActorId.Org(ministry.Name), NameKind.Name, 1));

    private int Longest(NameSurroundings surroundings, int first, List<NameMatch> matches, out ActorName reading)
    {
        reading = null!;
        var longest = -1;
        var pieces = surroundings.Atoms;
        var node = NameAutomaton.Root;
        for (var last = first; last < pieces.Count; last++)
        {
            if (pieces[last].Id < 0) break;
            node = automaton.Step(node, pieces[last].Id);
            if (node < 0) break;
            if (Choose(automaton.FirstReading(node), surroundings, first, last, matches) is not { } chosen) continue;
            reading = chosen;
            longest = last;
        }

        return longest;
    }

    // A reading whose context is there goes before those without one; then the surer goes first.
    private ActorName? Choose(int index, NameSurroundings surroundings, int first, int last, List<NameMatch> matches)
    {
        ActorName? best = null;
        while (index >= 0)
        {
            var reading = automaton.Reading(index);
            index = reading.Next;
            if (!surroundings.CaseFits(reading.Case, first, last)) continue;
            if (reading.BeforeHyphen && !surroundings.HyphenAfter(last)) continue;
            var name = reading.Name;
            if (name.Context is { } context && !surroundings.Fits(context, first, last, matches)) continue;
            if (best is null || Goes(name, before: best)) best = name;
        }

        return best;
    }

    private static bool Goes(ActorName name, ActorName before)
    {
        if (name.Context is null != before.Context is null) return name.Context is not null;
        return name.Confidence > before.Confidence;
    }

    private void Report(
        NameSurroundings surroundings, int first, int last, ActorName reading, List<NameMatch> matches)
    {
        if (reading.Actor is not { } actor) return;
        var confidence = reading.Confidence * affixes.Factor(surroundings, first, last);
        if (confidence <= 0) return;
        var pieces = surroundings.Atoms;
        matches.Add(new(pieces[first].Token, pieces[last].Token, actor, reading.Kind, confidence));
    }
}
