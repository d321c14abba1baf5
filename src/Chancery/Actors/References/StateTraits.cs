using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>What words say of the sort of a state: a kingdom is no republic, and "the landlocked country" has no coast.</summary>
internal sealed class StateTraits
{
    private const string But = "but ";

    private readonly FrozenDictionary<string, Trait> nouns;
    private readonly FrozenDictionary<string, Trait> modifiers;

    private readonly FrozenSet<string> lastOfTwo;

    private StateTraits(IReadOnlyList<TsvRow> rows)
    {
        nouns = At(rows, "noun");
        modifiers = At(rows, "modifier");
        lastOfTwo = modifiers.Keys.Where(words => words.Contains(' ', StringComparison.Ordinal)).Select(words => words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ToFrozenSet();
    }

    /// <summary>Loads the list from the language's folder in <c>data/</c>.</summary>
    public static StateTraits Load(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "state-traits.tsv"), ["place", "words", "states"], errors);
        foreach (var row in rows.Where(row => row[0] is not ("noun" or "modifier"))) errors.Add(row.Error($"'{row[0]}' is neither noun nor modifier"));
        foreach (var row in rows.Where(row => CodesOf(row[2]).Any(code => code.Length != 3 || !code.All(char.IsAsciiLetterUpper))))
            errors.Add(row.Error("the states are codes of three capitals with a space between them"));
        return new(rows);
    }

    /// <summary>The sort of state that the noun means; null when it means any.</summary>
    public Trait? OfNoun(string lemma) => nouns.GetValueOrDefault(lemma);

    /// <summary>The sort of state of which the words before the noun tell; null when they tell of none.</summary>
    public Trait? OfModifier(string words) => modifiers.GetValueOrDefault(words);

    /// <summary>Whether such words, of which there are two, end with the word.</summary>
    public bool EndsModifier(string word) => lastOfTwo.Contains(word);

    private static FrozenDictionary<string, Trait> At(IReadOnlyList<TsvRow> rows, string place) =>
        rows.Where(row => row[0] == place).SelectMany(row => row.Alternatives(1).Select(word => (Word: word, Trait: TraitOf(row[2]))))
            .ToFrozenDictionary(known => known.Word, known => known.Trait);

    private static Trait TraitOf(string states) =>
        new(CodesOf(states).Select(ActorId.State).ToFrozenSet(), states.StartsWith(But, StringComparison.Ordinal));

    private static string[] CodesOf(string states) =>
        (states.StartsWith(But, StringComparison.Ordinal) ? states[But.Length..] : states).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A sort of states.</summary>
    /// <param name="States">Those that are of the sort, or those that are not.</param>
    /// <param name="IsComplement">Whether they are those that are not.</param>
    internal sealed record Trait(FrozenSet<ActorId> States, bool IsComplement)
    {
        /// <summary>Whether the state may be meant.</summary>
        public bool Fits(ActorId state) => States.Contains(state) != IsComplement;
    }
}
